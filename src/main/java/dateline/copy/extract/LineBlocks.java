package dateline.copy.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins wrapped lines to paragraphs, and words that were hyphenated at a line's end.
 *
 * <p>A line was wrapped where the next line's first word would not have fitted on it, judged by the widest lines; any
 * other line's end is an end that someone meant. A paragraph that stops in the middle of a sentence, as at the foot of a
 * page, goes on in the next one where that begins in lower case.
 */
final class LineBlocks {
    /** Lines longer than this, in chars, are paragraphs of an unwrapped text. */
    private static final int WIDEST_WRAPPED = 140;
    /** The share of the widest line that a wrapped line and the next word fill at least. */
    private static final double FULL = 0.8;

    /** The chars that may end a sentence. */
    static final String STOPS = ".!?:;\u2026\"'\u201d\u2019)]";

    private static final String HYPHENS = "-\u2010\u00ad";
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private final List<List<String>> groups = new ArrayList<>();
    /** The words that stand whole in a line, in lower case, by which a hyphen at a line's end is judged. */
    private final Set<String> words = new HashSet<>();

    private LineBlocks(List<String> lines) {
        List<String> group = new ArrayList<>();
        for (String line : lines) {
            String clean = Spaces.collapse(line);
            if (clean.isEmpty()) {
                close(group);
                group = new ArrayList<>();
            } else {
                learn(clean, !group.isEmpty() && endsWithHyphen(group.get(group.size() - 1)));
                group.add(clean);
            }
        }
        close(group);
    }

    /**
     * Joins lines to paragraphs.
     *
     * @param lines the lines, without their ends
     * @return the paragraphs, none blank
     */
    static List<String> of(List<String> lines) {
        return new LineBlocks(lines).blocks();
    }

    private void close(List<String> group) {
        if (!group.isEmpty()) {
            groups.add(group);
        }
    }

    /** Learns the words that stand whole in a line. */
    private void learn(String line, boolean afterHyphen) {
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            boolean part = (afterHyphen && matcher.start() == 0)
                    || (endsWithHyphen(line) && matcher.end() >= line.length() - 1);
            if (!part) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static boolean endsWithHyphen(CharSequence line) {
        int last = line.length() - 1;
        return last > 0 && HYPHENS.indexOf(line.charAt(last)) >= 0 && Character.isLetter(line.charAt(last - 1));
    }

    private List<String> blocks() {
        int widest = groups.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .filter(length -> length <= WIDEST_WRAPPED)
                .max()
                .orElse(0);
        List<String> blocks = new ArrayList<>();
        for (List<String> group : groups) {
            StringBuilder block = new StringBuilder(group.get(0));
            for (int i = 1; i < group.size(); i++) {
                if (isWrapped(group.get(i - 1), group.get(i), widest)) {
                    append(block, group.get(i));
                } else {
                    add(block.toString(), blocks);
                    block = new StringBuilder(group.get(i));
                }
            }
            add(block.toString(), blocks);
        }
        return blocks;
    }

    private static boolean isWrapped(String line, String next, int widest) {
        if (line.length() > WIDEST_WRAPPED || next.length() > WIDEST_WRAPPED) {
            return false;
        }
        if (endsWithHyphen(line)) {
            return true;
        }
        int space = next.indexOf(' ');
        int firstWord = space < 0 ? next.length() : space;
        return line.length() + 1 + firstWord > FULL * widest;
    }

    private void add(String block, List<String> blocks) {
        int last = blocks.size() - 1;
        if (last >= 0 && goesOn(blocks.get(last), block)) {
            StringBuilder joined = new StringBuilder(blocks.get(last));
            append(joined, block);
            blocks.set(last, joined.toString());
        } else {
            blocks.add(block);
        }
    }

    private static boolean goesOn(String block, String next) {
        return Character.isLowerCase(next.codePointAt(0))
                && block.indexOf(' ') >= 0
                && STOPS.indexOf(block.charAt(block.length() - 1)) < 0;
    }

    private void append(StringBuilder block, String line) {
        int last = block.length() - 1;
        if (!endsWithHyphen(block)) {
            block.append(' ').append(line);
            return;
        }
        if (block.charAt(last) == '\u00ad' || isOneWord(block, line)) {
            block.setLength(last);
        }
        block.append(line);
    }

    /** Tells whether a hyphen was only set for the line's end, by the other words of the text. */
    private boolean isOneWord(StringBuilder block, String line) {
        int start = block.length() - 1;
        while (start > 0 && Character.isLetter(block.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        if (end == 0 || Character.isUpperCase(line.codePointAt(0))) {
            return false;
        }
        String before = block.substring(start, block.length() - 1).toLowerCase(Locale.ROOT);
        String after = line.substring(0, end).toLowerCase(Locale.ROOT);
        boolean compound = words.contains(before + "-" + after) || (words.contains(before) && words.contains(after));
        return words.contains(before + after) || !compound;
    }
}
