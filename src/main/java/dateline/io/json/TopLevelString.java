package dateline.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads one string of a JSON object without the rest of the text, which may be large. */
public final class TopLevelString {
    private TopLevelString() {}

    /**
     * Reads the string with a key of the outermost object.
     *
     * @param in the text, read up to the string
     * @param key the key
     * @return empty where the text has no such string, or is no JSON before it
     * @throws IOException if the text cannot be read
     */
    public static Optional<String> read(InputStream in, String key) throws IOException {
        try (JsonParser parser =
                JsonCursor.FACTORY.createParser(ObjectReadContext.empty(), new Utf8Reader(in, ReadMonitor.NONE))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = parser.currentName().equals(key);
                JsonToken value = parser.nextToken();
                if (wanted) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            return Optional.empty();
        }
    }
}
