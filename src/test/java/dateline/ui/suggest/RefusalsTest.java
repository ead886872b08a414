package dateline.ui.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.journal.RefusedSuggestions;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Source;
import dateline.suggest.Suggestion;
import dateline.suggest.Suggestions;
import dateline.ui.parts.TaskExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {
    private static final Commentary COMMENTARY = new Commentary(
            "rain",
            Source.bare("Rain", Optional.empty())
                    .withParagraphs(List.of(
                            new Paragraph(ParagraphKind.BODY, List.of("In 2018 it rained.", "In 2019 it snowed.")))),
            List.of(),
            List.of(),
            List.of());

    @TempDir
    private Path directory;

    @Test
    void whatCannotBeRememberedIsToldAndStaysRefusedInThisRun() throws IOException {
        Path file = Files.createDirectory(directory.resolve("a folder in its place"));
        List<String> told = new ArrayList<>();
        Refusals refusals = new Refusals(new RefusedSuggestions(file), TaskExecutor.onCallingThread(), told::add);
        List<Suggestion> all = Suggestions.of(COMMENTARY);
        assertEquals(2, refusals.left(COMMENTARY, all).size());
        refusals.add("rain", all.get(0));
        assertEquals(List.of(all.get(1)), refusals.left(COMMENTARY, all));
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("What is refused cannot be remembered: "), told::toString);
    }
}
