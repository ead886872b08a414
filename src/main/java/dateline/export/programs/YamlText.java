package dateline.export.programs;

import dateline.text.ShownText;
import tools.jackson.core.io.JsonStringEncoder;

/** Strings as YAML has them, within files that have signs of their own. */
final class YamlText {
    private YamlText() {}

    /**
     * Returns a string between quotes, in one line.
     *
     * <p>What a reader of Argdown or markwhen would take for its own sign is there by its number.
     */
    static String quoted(String text) {
        String string = new String(JsonStringEncoder.getInstance().quoteAsCharArray(ShownText.lines(text)));
        StringBuilder out = new StringBuilder("\"");
        string.chars().forEach(c -> {
            if ("={}#".indexOf(c) >= 0 || c >= '\uFFFE') {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
