package dateline.ui.shell;

import dateline.io.commentary.BundledCommentary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the documents among which a restless reader chooses. */
final class RandomDocuments {
    private RandomDocuments() {}

    /** Writes a document of three thousand events. */
    static Path many(Path directory) throws IOException {
        String events = IntStream.range(0, 3000)
                .mapToObj(i -> """
                        {"id": "e%d", "title": "Event %d of many", "when": "%d-%02d", "actors": ["a%d"]}""".formatted(i, i, 1700 + i % 300, 1 + i % 12, i % 40))
                .collect(Collectors.joining(","));
        String actors = IntStream.range(0, 40)
                .mapToObj(i -> "{\"id\": \"a%d\", \"name\": \"Actor %d\"}".formatted(i, i))
                .collect(Collectors.joining(","));
        return Files.writeString(directory.resolve("many.dateline.json"), """
                {"format": "dateline/1", "id": "many", "source": {"title": "Many"}, "actors": [%s], "events": [%s]}""".formatted(actors, events));
    }

    /** Writes the bundled commentary as a file. */
    static Path whole(Path directory) throws IOException {
        try (InputStream bundled = BundledCommentary.open()) {
            return Files.write(directory.resolve("whole.dateline.json"), bundled.readAllBytes());
        }
    }

    /** Writes sound, large, faulty, empty and broken documents, one that is missing and a text. */
    static List<Path> all(Path directory) throws IOException {
        List<Path> files = new ArrayList<>(List.of(whole(directory), many(directory)));
        files.add(Files.writeString(directory.resolve("faulty.dateline.json"), """
                {"format": "dateline/1", "id": "faulty", "source": {"title": "Faulty"},
                 "events": [{"id": "a", "title": "A", "when": "2012-13"}, {"id": "b", "title": "B", "when": "2012"}]}"""));
        files.add(Files.writeString(directory.resolve("empty.dateline.json"), """
                {"format": "dateline/1", "id": "empty", "source": {"title": "Nothing in it"}}"""));
        files.add(Files.writeString(directory.resolve("broken.dateline.json"), "{\"format\": "));
        files.add(directory.resolve("missing.dateline.json"));
        files.add(Files.writeString(directory.resolve("article.txt"), "Words that are no article at all."));
        return files;
    }
}
