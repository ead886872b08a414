package dateline.text;

/** Escapes text for XML and HTML. */
public final class Markup {
    private Markup() {}

    /** Returns a text as XML or HTML, for an element or an attribute in double quotes; characters that XML does not allow are left out. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean allowed = c == '\n'
                            || c == '\t'
                            || (c >= 0x20 && c < 0xd800)
                            || (c > 0xdfff && c < 0xfffe)
                            || c > 0xffff;
                    if (allowed) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
