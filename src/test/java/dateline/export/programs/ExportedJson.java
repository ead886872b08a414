package dateline.export.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks JSON that was written for another program. */
final class ExportedJson {
    private ExportedJson() {}

    /** Returns the JSON, after a check against a schema of the test resources. */
    static JsonNode checked(String json, String schema) {
        try (InputStream in = ExportedJson.class.getResourceAsStream("/dateline/export/programs/" + schema)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text)
                    .validate(json, InputFormat.JSON);
            assertEquals(List.of(), errors);
            return JsonMapper.shared().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
