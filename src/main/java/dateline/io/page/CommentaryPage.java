package dateline.io.page;

import dateline.io.commentary.CommentaryWriter;
import dateline.model.Commentary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Puts a commentary as JSON into a web page, so that the page can be opened as the commentary.
 *
 * <p>The JSON stands in a script element that no browser runs. In its strings {@code <} is escaped, so that nothing in it
 * ends the element. Stateless; any thread.
 */
public final class CommentaryPage {
    /** The id of the element that holds the JSON. */
    public static final String ELEMENT_ID = "dateline-commentary";

    /** Says in the first lines of a page that it holds a commentary. */
    public static final String META = "<meta name=\"generator\" content=\"Dateline\">";

    /** A browser that saves the page may write the element in another way. */
    private static final Pattern META_AS_SAVED =
            Pattern.compile("<meta\\s+name=[\"']?generator[\"']?\\s+content=[\"']?Dateline[\"'\\s/>]");

    private CommentaryPage() {}

    /**
     * Tells whether a file is a page with a commentary.
     *
     * @param head its beginning, with the first elements of the page
     */
    public static boolean isPage(String head) {
        return head.stripLeading().startsWith("<")
                && META_AS_SAVED.matcher(head).find();
    }

    /**
     * Returns the element with the JSON of a commentary.
     *
     * @throws IOException if a text of the commentary is no Unicode
     */
    public static String element(Commentary commentary) throws IOException {
        String json = new String(CommentaryWriter.bytes(commentary), StandardCharsets.UTF_8);
        return "<script type=\"application/json\" id=\"" + ELEMENT_ID + "\">" + compact(json) + "</script>";
    }

    /** Leaves out the white space between the tokens, and escapes what could end the element. */
    private static String compact(String json) {
        StringBuilder out = new StringBuilder(json.length());
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '<') {
                out.append("\\u003c");
            } else if (inString || c > ' ') {
                out.append(c);
            }
            if (c == '\\') {
                i++;
                out.append(json.charAt(i));
            } else if (c == '"') {
                inString = !inString;
            }
        }
        return out.toString();
    }
}
