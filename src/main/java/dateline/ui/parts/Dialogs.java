package dateline.ui.parts;

import dateline.copy.Alignment;
import dateline.copy.Mismatch;
import dateline.text.ShownText;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The questions and messages that stand before the window. */
public class Dialogs {
    private static final int TEXT_COLUMNS = 80;
    private static final int TEXT_ROWS = 24;

    /** The height of a page in sight, and the room for its scroll bar, in pixels. */
    private static final double PAGE_HEIGHT = 500;

    private static final double PAGE_MARGIN = 16;

    private final Window owner;

    public Dialogs(Window owner) {
        this.owner = owner;
    }

    /** Asks for a document to open. */
    public Optional<Path> chooseDocument(Optional<Path> startIn) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a commentary");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Dateline commentaries and pages", "*.dateline.json", "*.html"),
                        new FileChooser.ExtensionFilter(
                                "Other timelines and tables",
                                "*.json",
                                "*.csv",
                                "*.tsv",
                                "*.timeline",
                                "*.time",
                                "*.timeflow",
                                "*.mw",
                                "*.jsonp"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        startIn.filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /**
     * Says which document a link leads to, and asks for its file.
     *
     * @param document the id of the document
     * @param startIn the folder in which the reader begins to look
     * @return empty if the reader does not open one
     */
    public Optional<Path> chooseLinked(String document, Optional<Path> startIn) {
        ButtonType open = new ButtonType("Open the File\u2026", ButtonBar.ButtonData.OK_DONE);
        Alert question = new Alert(
                Alert.AlertType.CONFIRMATION,
                "It is neither open nor among the recent files. If you have it, open its file.",
                open,
                ButtonType.CANCEL);
        question.initOwner(owner);
        question.setTitle("Dateline");
        question.setHeaderText("This link leads to the document " + ShownText.name(document));
        return question.showAndWait().filter(open::equals).flatMap(chosen -> chooseDocument(startIn));
    }

    /** Asks for a file with the reader's copy of the article. */
    public Optional<Path> chooseCopy() {
        return chooseText("Add your copy of the article");
    }

    /** Asks for a file with the article of which a new commentary is made. */
    public Optional<Path> chooseArticle() {
        return chooseText("New commentary from an article");
    }

    private Optional<Path> chooseText(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Pages, PDF and text", "*.html", "*.htm", "*.xhtml", "*.pdf", "*.txt"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** Says why a copy is not the article. */
    public void showRefusal(String name, Alignment alignment) {
        StringBuilder text = new StringBuilder(alignment.reason());
        if (!alignment.nearest().isEmpty()) {
            text.append("\n\nWhat comes nearest:");
        }
        for (Mismatch mismatch : alignment.nearest()) {
            text.append("\n\nSentence ").append(mismatch.id()).append(" should have “");
            text.append(mismatch.quote()).append("”; ");
            text.append(mismatch.nearest().isEmpty() ? "nothing is like it." : "nearest is: " + mismatch.nearest());
        }
        Alert alert = alert(Alert.AlertType.WARNING, capitalised(name) + " is not the article");
        alert.setContentText(text.toString());
        alert.getDialogPane().setPrefWidth(560);
        alert.show();
    }

    /** Asks whether the copy is to be forgotten. */
    public boolean confirmForgetting() {
        return choose(
                "Forget your copy of the article?",
                "It is removed from this computer's data of Dateline; the file you gave it from stays.",
                new ButtonType("Forget My Copy", ButtonBar.ButtonData.OK_DONE),
                new ButtonType("Keep It", ButtonBar.ButtonData.CANCEL_CLOSE));
    }

    /**
     * Asks whether a copy is to take the place of a better one, which stays by default.
     *
     * @param name what the new copy is called
     * @param given what the new copy has of the article
     * @param kept what the copy has that is kept
     */
    public boolean confirmWorseCopy(String name, String given, String kept) {
        return choose(
                "Replace your copy of the article by one with less of it?",
                "Your copy has " + kept + ".\n" + capitalised(name) + " has " + given + ".",
                new ButtonType("Replace My Copy", ButtonBar.ButtonData.OTHER),
                new ButtonType("Keep My Copy", ButtonBar.ButtonData.CANCEL_CLOSE));
    }

    /** Asks whether to do something; Enter does it where its button is an OK button, and leaves it otherwise. */
    private boolean choose(String title, String text, ButtonType yes, ButtonType no) {
        Alert alert = alert(Alert.AlertType.CONFIRMATION, title);
        alert.setContentText(text);
        alert.getButtonTypes().setAll(yes, no);
        boolean isDefault = yes.getButtonData().isDefaultButton();
        ((Button) alert.getDialogPane().lookupButton(yes)).setDefaultButton(isDefault);
        ((Button) alert.getDialogPane().lookupButton(no)).setDefaultButton(!isDefault);
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    private static String capitalised(String name) {
        return name.startsWith("the ") ? "T" + name.substring(1) : name;
    }

    /** Asks where to save a picture of the timeline. */
    public Optional<Path> choosePicture() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the timeline as a picture");
        chooser.setInitialFileName("timeline.svg");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("SVG pictures", "*.svg"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /** Asks whether a file that is no picture of the program is to be replaced by one. */
    public boolean confirmReplacing(Path file) {
        ButtonType replace = new ButtonType("Replace It", ButtonBar.ButtonData.OTHER);
        Alert alert = alert(Alert.AlertType.WARNING, "Replace " + file.getFileName() + " by a picture?");
        alert.setContentText("It is no picture that Dateline drew, and what is in it would be lost.");
        alert.getButtonTypes().setAll(replace, ButtonType.CANCEL);
        return alert.showAndWait().filter(replace::equals).isPresent();
    }

    /**
     * Asks where to write what is exported.
     *
     * @param title the format's name
     * @param name the file's name at the start
     * @param ending the ending of the format's files, without the dot
     */
    public Optional<Path> chooseExport(String title, String name, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export: " + title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(title, "*." + ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /** Asks whether a file beside the chosen one, of which the system has not asked, is to be replaced. */
    public boolean confirmReplacingExport(Path file) {
        ButtonType replace = new ButtonType("Replace It", ButtonBar.ButtonData.OTHER);
        Alert alert = alert(Alert.AlertType.WARNING, "Replace " + file.getFileName() + "?");
        alert.setContentText("It is there already, and what is in it would be lost.");
        alert.getButtonTypes().setAll(replace, ButtonType.CANCEL);
        return alert.showAndWait().filter(replace::equals).isPresent();
    }

    /** Says in one sentence that something failed. */
    public void showFailure(String title, String sentence) {
        Alert alert = alert(Alert.AlertType.ERROR, capitalised(title));
        alert.setContentText(sentence);
        alert.show();
    }

    /** Shows lines of text. */
    public void showText(String title, List<String> lines) {
        TextArea text = new TextArea(String.join("\n", lines));
        text.setEditable(false);
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        text.setPrefColumnCount(Math.min(longest + 4, TEXT_COLUMNS));
        text.setPrefRowCount(Math.min(lines.size() + 1, TEXT_ROWS));
        text.setStyle("-fx-font-family: monospace;");
        text.setAccessibleText(title);
        Alert alert = alert(Alert.AlertType.INFORMATION, title);
        alert.setGraphic(null);
        alert.getDialogPane().setContent(text);
        alert.show();
    }

    /** Shows sentences, a line each, and a button that copies them. */
    public void showSentences(String title, List<String> sentences) {
        TextArea text = new TextArea(String.join("\n", sentences));
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefColumnCount(TEXT_COLUMNS / 2);
        text.setPrefRowCount(Math.min(2 * sentences.size() + 1, TEXT_ROWS));
        text.setAccessibleText(title);
        Alert alert = alert(Alert.AlertType.INFORMATION, title);
        alert.getDialogPane().setContent(text);
        ButtonType copy = new ButtonType("Copy", ButtonBar.ButtonData.LEFT);
        alert.getButtonTypes().setAll(copy, ButtonType.CLOSE);
        ((Button) alert.getDialogPane().lookupButton(ButtonType.CLOSE)).setDefaultButton(true);
        alert.getDialogPane().lookupButton(copy).addEventFilter(ActionEvent.ACTION, event -> {
            text.selectAll();
            text.copy();
            // The dialogue stays open.
            event.consume();
        });
        alert.show();
    }

    /** Shows a page of its own width, which is scrolled where it is high. */
    public void showPage(String title, Region page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(PAGE_HEIGHT);
        scroll.setPrefViewportWidth(page.prefWidth(-1) + PAGE_MARGIN);
        scroll.setAccessibleText(title);
        Alert alert = alert(Alert.AlertType.INFORMATION, title);
        alert.setGraphic(null);
        alert.getDialogPane().setContent(scroll);
        alert.show();
    }

    private Alert alert(Alert.AlertType type, String title) {
        Alert alert = new Alert(type);
        DialogFrame.dress(alert, owner);
        alert.setHeaderText(title);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        DialogFrame.fit(alert);
        return alert;
    }
}
