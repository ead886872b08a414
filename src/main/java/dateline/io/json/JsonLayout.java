package dateline.io.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON with two spaces a level, and each object of one kind of list on one line. */
public final class JsonLayout implements DefaultPrettyPrinter.Indenter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new JsonEscapes())
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final Separators SEPARATORS = PrettyPrinter.DEFAULT_SEPARATORS
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private final String listOfLines;

    private JsonLayout(String listOfLines) {
        this.listOfLines = listOfLines;
    }

    /**
     * Returns a generator that writes in this layout, and leaves the writer open.
     *
     * @param listOfLines the key of the lists whose objects stand on a line each
     */
    public static JsonGenerator generator(Writer out, String listOfLines) {
        JsonLayout layout = new JsonLayout(listOfLines);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter(SEPARATORS)
                        .withArrayIndenter(layout)
                        .withObjectIndenter(layout);
            }
        };
        return FACTORY.createGenerator(context, out);
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) {
        TokenStreamContext context = json.streamWriteContext();
        boolean onOneLine = context.inObject()
                && context.getParent().inArray()
                && listOfLines.equals(context.getParent().getParent().currentName());
        json.writeRaw(onOneLine ? " " : "\n" + "  ".repeat(level));
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
