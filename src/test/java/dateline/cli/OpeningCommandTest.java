package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.link.DatelineLink;
import dateline.link.LinkFragment;
import dateline.link.LinkPlace;
import dateline.link.OpenRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command line without a command, which opens windows. */
class OpeningCommandTest {
    private final StringWriter err = new StringWriter();
    private final List<List<OpenRequest>> opened = new ArrayList<>();
    private final List<WindowOpener.Program> programs = new ArrayList<>();

    private int run(String... arguments) {
        return DatelineCommand.commandLine(
                        (requests, program) -> {
                            opened.add(requests);
                            programs.add(program);
                            return 0;
                        },
                        new PrintWriter(new StringWriter(), true),
                        new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void withoutArgumentsTheWindowOpens() {
        assertEquals(0, run());
        assertEquals(List.of(List.of()), opened);
    }

    @Test
    void aFileIsOpened() {
        assertEquals(0, run("some.dateline.json"));
        assertEquals(List.of(List.of(OpenRequest.of(Path.of("some.dateline.json")))), opened);
    }

    @Test
    void aPlaceInAFileAndALinkAreOpened() {
        LinkFragment court = LinkFragment.to(new LinkPlace(LinkPlace.Kind.CLAIM, "court"));
        assertEquals(0, run("some.json#claim=court", "dateline:bridges#claim=court"));
        assertEquals(
                List.of(List.of(
                        new OpenRequest.OfFile(Path.of("some.json"), court),
                        new OpenRequest.OfDocument(new DatelineLink("bridges", court)))),
                opened);
    }

    @Test
    void aLinkOfAnotherFormIsRefusedInOneSentence() {
        assertEquals(2, run("dateline:bridges#clam=court"));
        assertTrue(err.toString().contains("The link dateline:bridges#clam=court has another form"), err.toString());
        assertEquals(List.of(), opened);
    }

    @Test
    void aProgramOfItsOwnIsStartedOnlyWhereThatIsAskedFor() {
        run("a.json");
        run("--new", "a.json");
        assertEquals(List.of(WindowOpener.Program.RUNNING, WindowOpener.Program.NEW), programs);
    }
}
