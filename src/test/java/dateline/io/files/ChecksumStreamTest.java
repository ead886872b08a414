package dateline.io.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChecksumStreamTest {
    @Property
    void theChecksumIsThatOfTheWholeContentHoweverItIsRead(
            @ForAll byte[] content, @ForAll @IntRange(max = 20) int single, @ForAll @IntRange(max = 20) int skipped)
            throws IOException {
        try (ChecksumStream in = new ChecksumStream(new ByteArrayInputStream(content))) {
            for (int i = 0; i < single; i++) {
                in.read();
            }
            in.skip(skipped);
            assertEquals(Sha256.of(content), in.sha256());
        }
    }
}
