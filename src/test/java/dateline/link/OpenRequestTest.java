package dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arguments of the command line that ask to open something. */
class OpenRequestTest {
    private static final LinkFragment COURT = LinkFragment.to(new LinkPlace(LinkPlace.Kind.CLAIM, "court"));

    @TempDir
    Path directory;

    private Path file(String name) throws IOException {
        return Files.writeString(directory.resolve(name), "{}");
    }

    private static Optional<OpenRequest> ofFile(Path file, LinkFragment fragment) {
        return Optional.of(new OpenRequest.OfFile(file, fragment));
    }

    @Test
    void aFileMayHaveAPlaceBehindIt() throws IOException {
        Path file = file("a.dateline.json");
        assertEquals(ofFile(file, LinkFragment.NONE), OpenRequest.parse(file.toString()));
        assertEquals(ofFile(file, COURT), OpenRequest.parse(file + "#claim=court"));
        assertEquals(Optional.empty(), OpenRequest.parse(file + "#clam=court"));
    }

    @Test
    void aFileWithAHashInItsNameOpens() throws IOException {
        Path hash = file("No. #claim=1");
        assertEquals(ofFile(hash, LinkFragment.NONE), OpenRequest.parse(hash.toString()));
        assertEquals(ofFile(hash, COURT), OpenRequest.parse(hash + "#claim=court"));
        Path shorter = file("a#b");
        file("a");
        assertEquals(ofFile(shorter, LinkFragment.NONE), OpenRequest.parse(shorter.toString()));
    }

    @Test
    void aFileThatThereIsNotIsNamedInFull() {
        Path missing = directory.resolve("gone");
        assertEquals(ofFile(missing, COURT), OpenRequest.parse(missing + "#claim=court"));
        Path named = directory.resolve("gone #2");
        assertEquals(ofFile(named, LinkFragment.NONE), OpenRequest.parse(named.toString()));
    }

    @Test
    void theAddressOfAFileIsTakenForTheFile() throws IOException {
        Path file = file("two bridges \u00e9.json");
        assertEquals(
                ofFile(file, LinkFragment.NONE), OpenRequest.parse(file.toUri().toString()));
        assertEquals(ofFile(file, COURT), OpenRequest.parse(file.toUri() + "#claim=court"));
    }

    @Test
    void aLinkNamesADocument() throws IOException {
        DatelineLink link = new DatelineLink("bridges", COURT);
        assertEquals(Optional.of(new OpenRequest.OfDocument(link)), OpenRequest.parse("dateline:bridges#claim=court"));
        assertEquals(Optional.empty(), OpenRequest.parse("dateline:bridges#court"));
    }

    @Test
    void theArgumentAsksForTheSameFromAnyFolder() throws IOException {
        Path file = file("b #1");
        for (String argument : new String[] {file.toString(), file + "#claim=court", "dateline:bridges#claim=court"}) {
            assertEquals(argument, OpenRequest.parse(argument).orElseThrow().argument());
        }
        assertEquals(
                Path.of("x").toAbsolutePath() + "#claim=court",
                OpenRequest.parse("x#claim=court").orElseThrow().argument());
    }
}
