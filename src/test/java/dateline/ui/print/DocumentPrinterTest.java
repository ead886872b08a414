package dateline.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.store.CopyStore;
import dateline.export.paper.PaperSize;
import dateline.index.Filter;
import dateline.io.commentary.CommentaryReader;
import dateline.model.Commentary;
import dateline.timeline.marks.SampleStory;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.print.PrintRequest.What;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.WindowManager;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Printing from the window, to a printer that keeps what it gets. */
@ExtendWith(FxToolkit.class)
class DocumentPrinterTest implements Printers {
    @TempDir
    Path directory;

    private final List<String> names = new ArrayList<>(List.of("Hall", "Cellar"));
    private final List<PrintRequest> printed = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private Optional<IOException> jam = Optional.empty();
    private byte[] pages = {};
    private Stage stage;
    private StatusBar status;
    private ReadingState state;

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void print(byte[] pdf, String title, PrintRequest request, BooleanSupplier cancelled, IntConsumer onPage)
            throws IOException {
        if (jam.isPresent()) {
            throw jam.get();
        }
        onPage.accept(1);
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled");
        }
        pages = pdf;
        printed.add(request);
    }

    /** Opens a commentary and asks to print it. */
    private void askToPrint(Commentary commentary, Filter filter) {
        Fx.run(() -> {
            stage = new Stage();
            MainWindow window =
                    new MainWindow(stage, new WindowManager(TaskExecutor.onCallingThread(), new CopyStore(directory)));
            state = window.state();
            state.open(OpenDocument.of(commentary, Optional.empty()));
            state.filterProperty().set(filter);
            stage.show();
            status = new StatusBar(state);
            status.lookupAll(".label")
                    .forEach(node -> ((Label) node).textProperty().addListener((o, was, is) -> shown.add(is)));
            Dialogs dialogs = new Dialogs(stage) {
                @Override
                public void showFailure(String title, String sentence) {
                    said.add(title + ": " + sentence);
                }
            };
            new DocumentPrinter(stage, state, TaskExecutor.onCallingThread(), status, dialogs, this).choose();
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> stage.close());
    }

    private static Optional<DialogPane> dialog() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static <T> ChoiceBox<T> choice(String label) {
        return (ChoiceBox<T>) dialog().orElseThrow().lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(each -> each.getText().replace("_", "").equals(label))
                .findFirst()
                .orElseThrow()
                .getLabelFor();
    }

    private static List<CheckBox> boxes() {
        return dialog().orElseThrow().lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .toList();
    }

    private static void press(String word) {
        DialogPane pane = dialog().orElseThrow();
        ButtonType type = pane.getButtonTypes().stream()
                .filter(each -> each.getText().equals(word))
                .findFirst()
                .orElseThrow();
        ((Button) pane.lookupButton(type)).fire();
    }

    @Test
    void theReportGoesToTheChosenPrinterOnTheChosenPaper() {
        askToPrint(SampleStory.commentary(), Filter.NONE);
        Fx.run(() -> {
            assertEquals("Hall", choice("Printer").getValue());
            DocumentPrinterTest.<What>choice("What").setValue(What.REPORT);
            DocumentPrinterTest.<PaperSize>choice("Paper").setValue(PaperSize.LETTER);
            DocumentPrinterTest.<String>choice("Printer").setValue("Cellar");
            assertTrue(boxes().isEmpty(), "there is no filter and no publisher's text");
            press("Print");
        });
        PrintRequest request = printed.get(0);
        assertEquals(
                List.of("Cellar", PaperSize.LETTER, 1), List.of(request.printer(), request.size(), request.copies()));
        assertTrue(new String(pages, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        assertTrue(shown.contains("Printing page 1"), shown.toString());
        assertEquals("Sent to Cellar", shown.get(shown.size() - 1));
    }

    @Test
    void withAFilterOnlyWhatItShowsIsPrintedUnlessAllIsWanted() {
        askToPrint(SampleStory.commentary(), Filter.NONE.withActors(Set.of("fishers")));
        Fx.run(() -> {
            assertTrue(boxes().get(0).getText().startsWith("Only what the filter shows: "));
            press("Print");
        });
        int all = SampleStory.commentary().events().size();
        int part = printed.get(0).content().commentary().events().size();
        assertTrue(part > 0 && part < all, part + " of " + all);
    }

    @Test
    void thePublishersTextIsPrintedOnlyIfTheReaderWantsIt() throws IOException {
        Commentary verbatim = CommentaryReader.read(Path.of("docs/examples/two-bridges.dateline.json"))
                .commentary()
                .orElseThrow();
        askToPrint(verbatim, Filter.NONE);
        Fx.run(() -> {
            assertTrue(boxes().get(0).isDisabled(), "the timeline has no text");
            DocumentPrinterTest.<What>choice("What").setValue(What.REPORT);
            assertFalse(boxes().get(0).isDisabled());
            assertFalse(boxes().get(0).isSelected());
            press("Print");
        });
        assertTrue(printed.get(0).content().commentary().source().paragraphs().isEmpty());
        Fx.run(() -> stage.close());
        askToPrint(verbatim, Filter.NONE);
        Fx.run(() -> {
            DocumentPrinterTest.<What>choice("What").setValue(What.REPORT);
            boxes().get(0).fire();
            press("Print");
        });
        assertEquals(
                2, printed.get(1).content().commentary().source().paragraphs().size());
    }

    @Test
    void withoutAPrinterAPdfIsRecommended() {
        names.clear();
        askToPrint(SampleStory.commentary(), Filter.NONE);
        assertEquals(
                List.of("The document cannot be printed: No printer was found. Export the document as a PDF instead, "
                        + "which can be printed elsewhere."),
                said);
        assertTrue(Fx.call(() -> dialog().isEmpty()));
    }

    @Test
    void aPrinterThatFailsIsSaidInASentence() {
        jam = Optional.of(new IOException("the printer refused: no paper"));
        askToPrint(SampleStory.commentary(), Filter.NONE);
        Fx.run(() -> press("Print"));
        assertEquals(List.of("The document cannot be printed: The printer refused: no paper."), said);
    }

    @Test
    void ctrlPIsInTheFileMenu() {
        askToPrint(SampleStory.commentary(), Filter.NONE);
        Fx.run(() -> {
            press("Cancel");
            MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
            MenuItem item = bar.getMenus().get(0).getItems().stream()
                    .filter(each -> "_Print\u2026".equals(each.getText()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(KeyCombination.valueOf("Shortcut+P"), item.getAccelerator());
        });
    }

    @Test
    void nothingIsPrintedOnceTheDialogIsCancelled() {
        askToPrint(SampleStory.commentary(), Filter.NONE);
        Fx.run(() -> press("Cancel"));
        assertTrue(printed.isEmpty() && said.isEmpty());
    }
}
