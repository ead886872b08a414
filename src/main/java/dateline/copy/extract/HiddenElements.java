package dateline.copy.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells which elements of a web page it hides or strikes out, by attributes and by plain rules of its own style elements.
 *
 * <p>A plain rule names a tag, a class, an id, or a tag with one of them, and stands outside of conditions such as
 * {@code @media print}, but for those that hold on every screen; of several rules for the same name the last one counts. Style sheets beside the page are not read.
 */
final class HiddenElements {
    private static final Pattern HIDING = Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none"
            + "|visibility\\s*:\\s*(?:hidden|collapse)"
            + "|opacity\\s*:\\s*0*\\.?0+%?\\s*(?:!|;|$)"
            + "|font-size\\s*:\\s*0(?:px|em|rem|pt|%)?\\s*(?:!|;|$)"
            + "|color\\s*:\\s*transparent"
            + "|text-indent\\s*:\\s*-\\d{3}"
            + "|left\\s*:\\s*-\\d{3}"
            + "|clip\\s*:\\s*rect\\(\\s*[01](?:px)?\\b"
            + "|text-decoration(?:-line)?\\s*:[^;]*line-through)");
    private static final Pattern CUT_OFF = Pattern.compile("(?:^|;)\\s*overflow(?:-[xy])?\\s*:\\s*(?:hidden|clip)");
    private static final Pattern SIZELESS =
            Pattern.compile("(?:^|;)\\s*(?:max-)?(?:height|width)\\s*:\\s*0(?:px|em|rem|pt|%|vh|vw)?\\s*(?:!|;|$)");
    private static final Pattern SCREEN =
            Pattern.compile("@media\\s+(?:only\\s+)?(?:screen|all)\\s*\\{", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHOWING =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:(?!\\s*none)|visibility\\s*:\\s*visible)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9]*|(?:[a-z][a-z0-9]*)?[.#][\\w-]+");

    private final Set<String> selectors = new HashSet<>();

    private HiddenElements(Document page) {
        Map<String, Boolean> hides = new HashMap<>();
        for (Element style : page.select("style")) {
            String css = withoutConditions(COMMENT.matcher(style.data()).replaceAll(""));
            Matcher rule = RULE.matcher(css);
            while (rule.find()) {
                String declarations = rule.group(2).toLowerCase(Locale.ROOT);
                boolean isHiding = hides(declarations);
                if (isHiding || SHOWING.matcher(declarations).find()) {
                    for (String selector : rule.group(1).split(",", -1)) {
                        hides.put(selector.strip(), isHiding);
                    }
                }
            }
        }
        hides.forEach((selector, isHiding) -> {
            if (isHiding && PLAIN.matcher(selector).matches()) {
                selectors.add(selector);
            }
        });
    }

    /**
     * Reads a page's style elements.
     *
     * @param page the page
     */
    static HiddenElements of(Document page) {
        return new HiddenElements(page);
    }

    private static boolean hides(String declarations) {
        return HIDING.matcher(declarations).find()
                || (CUT_OFF.matcher(declarations).find()
                        && SIZELESS.matcher(declarations).find());
    }

    /** Removes what stands in the braces of at-rules, such as rules for paper, and keeps the rules for every screen. */
    private static String withoutConditions(String css) {
        StringBuilder kept = new StringBuilder();
        Matcher screen = SCREEN.matcher(css);
        int at = 0;
        while (at < css.length()) {
            if (css.charAt(at) == '@') {
                int end = endOfAtRule(css, at);
                if (screen.region(at, end).lookingAt()) {
                    kept.append(css, screen.end(), Math.max(screen.end(), end - 1));
                }
                at = end;
            } else {
                kept.append(css.charAt(at));
                at++;
            }
        }
        return kept.toString();
    }

    private static int endOfAtRule(String css, int start) {
        int depth = 0;
        for (int at = start; at < css.length(); at++) {
            char c = css.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && (c == '}' || c == ';')) {
                return at + 1;
            }
        }
        return css.length();
    }

    /**
     * Tells whether an element is hidden or struck out, with all that is in it.
     *
     * @param element an element whose ancestors are not hidden
     */
    boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        boolean isClosedDialog = element.normalName().equals("dialog") && !element.hasAttr("open");
        if (element.hasAttr("hidden") || isClosedDialog || hides(style)) {
            return true;
        }
        return !selectors.isEmpty() && !SHOWING.matcher(style).find() && isNamed(element);
    }

    private boolean isNamed(Element element) {
        String tag = element.normalName();
        String id = "#" + element.id();
        if (selectors.contains(tag) || selectors.contains(id) || selectors.contains(tag + id)) {
            return true;
        }
        return element.classNames().stream()
                .anyMatch(name -> selectors.contains("." + name) || selectors.contains(tag + "." + name));
    }
}
