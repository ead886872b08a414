package dateline.io.imports.dates.entered;

import java.util.Locale;

/** Says why a relative date names no time. */
final class UnresolvedException extends Exception {
    private static final long serialVersionUID = 1;

    private final String phrase;

    /**
     * Creates the reason.
     *
     * @param phrase the words that have no meaning, in lower case
     * @param reason the rest of the sentence without its full stop
     */
    UnresolvedException(String phrase, String reason) {
        super(reason);
        this.phrase = phrase;
    }

    /** Returns the whole sentence, with the phrase as it was typed. */
    String sentence(String typed) {
        int at = typed.toLowerCase(Locale.ROOT).indexOf(phrase);
        boolean isFound = at >= 0 && at + phrase.length() <= typed.length();
        String shown = isFound ? typed.substring(at, at + phrase.length()) : phrase;
        return "\u201C" + shown + "\u201D " + getMessage() + ".";
    }
}
