package dateline.settings;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes settings as JSON; a value that makes no sense is replaced by its default. */
final class SettingsFormat {
    /** Takes a missing list for an empty one, and leaves out what is null in a list. */
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.SKIP);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addHandler(new Lenient())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .withConfigOverride(List.class, lists -> lists.setNullHandling(EMPTY))
            .withConfigOverride(Set.class, sets -> sets.setNullHandling(EMPTY))
            .changeDefaultVisibility(was -> was.withIsGetterVisibility(Visibility.NONE))
            .build();

    private SettingsFormat() {}

    static byte[] write(Settings settings) {
        return MAPPER.writeValueAsBytes(settings);
    }

    /**
     * Reads settings.
     *
     * @throws tools.jackson.core.JacksonException if the content is not JSON
     */
    static Settings read(byte[] content) {
        return Objects.requireNonNullElse(MAPPER.readValue(content, Settings.class), Settings.DEFAULTS);
    }

    /** Replaces an invalid value by null; that of an enum, unless it is in a list, by the first constant. */
    private static final class Lenient extends DeserializationProblemHandler {
        @Override
        public Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String message) {
            return instead(context, type);
        }

        @Override
        public Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> type, Number value, String message) {
            return instead(context, type);
        }

        @Override
        public Object handleUnexpectedToken(
                DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message) {
            parser.skipChildren();
            return instead(context, type.getRawClass());
        }

        @Override
        public Object handleInstantiationProblem(
                DeserializationContext context, Class<?> type, Object argument, Throwable failure) {
            return null;
        }

        private static Object instead(DeserializationContext context, Class<?> type) {
            boolean oneOfMany = context.getParser().streamReadContext().inArray();
            return type.isEnum() && !oneOfMany ? type.getEnumConstants()[0] : null;
        }
    }
}
