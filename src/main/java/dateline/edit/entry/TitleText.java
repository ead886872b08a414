package dateline.edit.entry;

import dateline.model.Actor;
import dateline.text.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Splits what stands behind the date of a line into title, actors and category.
 *
 * <p>A name within the title stays there as a word of it; names and the category at the end are taken off.
 */
final class TitleText {
    private static final String OPENING_QUOTES = "\"\u201C";
    private static final String CLOSING_QUOTES = "\"\u201D";

    private static final Pattern JOINING = Pattern.compile("\\W*(?:and)?\\W*", Pattern.UNICODE_CHARACTER_CLASS);

    private final ActorNames names;
    private final StringBuilder title = new StringBuilder();
    /** Names behind the title's last word so far; words of the title if another word follows. */
    private final StringBuilder pending = new StringBuilder();

    private final List<NamedActor> actors = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private Optional<String> problem = Optional.empty();

    TitleText(ActorNames names, String text) {
        this.names = names;
        read(text.strip().replaceAll("\\s+", " "));
    }

    String title() {
        return title.toString().strip().replaceAll(" +", " ");
    }

    List<NamedActor> actors() {
        return actors.stream().distinct().toList();
    }

    Optional<String> category() {
        return categories.stream().findFirst();
    }

    /** Returns why the text is not understood, a whole sentence; empty if it is. */
    Optional<String> problem() {
        return problem.or(() ->
                        title().isEmpty() ? Optional.of("The title is missing behind the date.") : Optional.empty())
                .or(() -> categories.size() > 1
                        ? Optional.of("There is more than one category: #" + String.join(", #", categories) + ".")
                        : Optional.empty());
    }

    private void read(String text) {
        int at = 0;
        while (at < text.length()) {
            boolean isWordStart = at == 0 || text.charAt(at - 1) == ' ';
            boolean isSign = isWordStart && isNameAt(text, at + 1);
            if (isSign && text.charAt(at) == '@') {
                at = actor(text, at + 1);
            } else if (isSign && text.charAt(at) == '#') {
                at = category(text, at + 1);
            } else {
                int next = text.indexOf(' ', at);
                int end = next < 0 ? text.length() : Math.max(next, at + 1);
                words(text.substring(at, end));
                at = end;
            }
        }
    }

    /** Adds words; a comma or an "and" behind a name waits with it for another word. */
    private void words(String words) {
        boolean joinsNames = JOINING.matcher(words).matches();
        if (joinsNames && pending.length() > 0) {
            pending.append(words);
        } else {
            title.append(pending).append(words);
            pending.setLength(0);
        }
    }

    private static boolean isNameAt(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        boolean isQuoted = OPENING_QUOTES.indexOf(text.charAt(at)) >= 0 && closing(text, at) > at + 1;
        return isQuoted || Character.isLetter(text.codePointAt(at));
    }

    /** Returns the place of the quotation mark that ends a name, or -1. */
    private static int closing(String text, int opening) {
        for (int i = opening + 1; i < text.length(); i++) {
            if (CLOSING_QUOTES.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int wordEnd(String text, int at) {
        int blank = text.indexOf(' ', at);
        return at
                + ActorNames.trimmed(text.substring(at, blank < 0 ? text.length() : blank))
                        .length();
    }

    private int actor(String text, int at) {
        int end;
        if (OPENING_QUOTES.indexOf(text.charAt(at)) >= 0) {
            end = closing(text, at);
            String name = text.substring(at + 1, end).strip();
            name(name, names.called(name));
            end++;
        } else {
            Optional<Integer> longest = names.longestAtStart(text.substring(at));
            end = longest.map(length -> at + length).orElse(wordEnd(text, at));
            String name = text.substring(at, end);
            name(name, longest.isPresent() ? names.called(name) : names.withLastWord(name));
        }
        return end;
    }

    private void name(String name, List<Actor> called) {
        if (called.size() > 1) {
            List<String> candidates =
                    called.stream().map(actor -> ShownText.name(actor.name())).toList();
            problem = problem.or(() ->
                    Optional.of("@" + name + " may be " + String.join(" or ", candidates) + "; write the whole name."));
            return;
        }
        NamedActor actor = called.isEmpty()
                ? new NamedActor(Optional.empty(), name)
                : new NamedActor(Optional.of(called.get(0).id()), called.get(0).name());
        actors.add(actor);
        pending.append(actor.name());
    }

    private int category(String text, int at) {
        if (OPENING_QUOTES.indexOf(text.charAt(at)) >= 0) {
            int end = closing(text, at);
            categories.add(text.substring(at + 1, end).strip());
            return end + 1;
        }
        int end = wordEnd(text, at);
        categories.add(text.substring(at, end));
        return end;
    }
}
