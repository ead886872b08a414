package dateline.io.commentary;

import dateline.io.problems.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that these tests read. */
final class TestFiles {
    private TestFiles() {}

    /** Returns the files of a folder beside these tests' resources, sorted. */
    static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path path(String name) {
        try {
            return Path.of(TestFiles.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a small document that has everything. */
    static byte[] whole() {
        return bytes("valid/whole.json");
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bundled() {
        try (InputStream in = BundledCommentary.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult read(String json) {
        return CommentaryReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a document with these further members. */
    static String document(String members) {
        return "{\"format\":\"dateline/1\",\"id\":\"x\",\"source\":{\"title\":\"T\"}" + members + "}";
    }
}
