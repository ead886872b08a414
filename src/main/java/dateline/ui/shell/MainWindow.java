package dateline.ui.shell;

import dateline.ui.article.NewArticle;
import dateline.ui.chapters.ChapterParts;
import dateline.ui.clipboard.Copying;
import dateline.ui.document.CopyKeeper;
import dateline.ui.document.DocumentLoader;
import dateline.ui.document.DocumentNotices;
import dateline.ui.document.DocumentOpener;
import dateline.ui.document.DocumentWatch;
import dateline.ui.document.DropTarget;
import dateline.ui.document.IncompleteDocumentBanner;
import dateline.ui.document.NoDocumentPage;
import dateline.ui.document.TableColumns;
import dateline.ui.editing.DocumentEditing;
import dateline.ui.editing.DocumentSaver;
import dateline.ui.editing.EditsOnTimeline;
import dateline.ui.entry.QuickEntryBar;
import dateline.ui.filter.EmptyFilter;
import dateline.ui.filter.FilterBar;
import dateline.ui.inspector.DeletionQuestions;
import dateline.ui.inspector.Inspector;
import dateline.ui.inspector.LinkingBar;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.parts.Theme;
import dateline.ui.problems.ProblemsButton;
import dateline.ui.problems.ProblemsPane;
import dateline.ui.search.SearchBox;
import dateline.ui.search.SearchController;
import dateline.ui.session.WindowMemory;
import dateline.ui.state.ReadingState;
import dateline.ui.story.NoEvents;
import dateline.ui.story.StoryView;
import dateline.ui.suggest.SuggestionsPane;
import dateline.ui.timeline.TimelinePane;
import dateline.ui.unfinished.UnfinishedPane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * The window: timeline, claims or text in the middle, the selection and the text at the right, the filter at the top.
 *
 * <p>Built and used on the JavaFX application thread. This is the one place where the views are wired.
 */
public final class MainWindow {
    private final Stage stage;
    private final ReadingState state = new ReadingState();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final TimelinePane timelinePane = new TimelinePane(new StoryView(state));
    private final MainPanes panes;
    private final DocumentOpener opener;
    private final Dialogs dialogs;
    private final CopyKeeper copies;
    private final DocumentWatch watch;
    private final DocumentEditing editing;
    private final NewArticle article;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final WindowManager windows;
    private final WindowMemory memory;
    private final StatusBar status = new StatusBar(state);
    private final IncompleteDocumentBanner banner = new IncompleteDocumentBanner();
    private final NoDocumentPage page = new NoDocumentPage();
    private final LowerPanes lower;
    private final BorderPane root;
    private final Scene scene;

    /**
     * Builds the window without showing it.
     *
     * @param stage the stage to fill
     * @param windows what it shares with other windows
     */
    public MainWindow(Stage stage, WindowManager windows) {
        this.stage = stage;
        this.windows = windows;
        TaskExecutor background = windows.background().until(closed::get).reporting(this::tellFailure);
        dialogs = windows.dialogs(stage);
        SearchBox search = new SearchBox(state, new SearchController(state, background, status::tell));
        ProblemsPane problems = new ProblemsPane(background);
        TableColumns tableColumns = new TableColumns(stage, state, background);
        opener = new DocumentOpener(
                state,
                background,
                status,
                dialogs,
                new DocumentNotices(banner, problems, page),
                tableColumns,
                new DocumentLoader(windows.mappings()));
        editing = new DocumentEditing(
                state,
                new DocumentEditing.Background(background, windows.draftThread(), windows.draftDirectory()),
                status::tell,
                windows.saveQuestions(stage));
        SuggestionsPane suggestions =
                new SuggestionsPane(state, editing.editor(), background, windows.refusals(status::tell));
        DocumentSaver saver = editing.saver();
        problems.setOnReadAgain(file -> saver.leaving(() -> opener.readAgain(file.path())));
        stage.focusedProperty().addListener((o, was, is) -> problems.check());
        status.getChildren().add(new ProblemsButton(problems));
        ExportMenu exports = ExportMenu.of(stage, state, timelinePane, background, status, dialogs);
        timelinePane.timeline().setBackground(background);
        timelinePane.setNotices(new EmptyFilter(state), new NoEvents(state));
        watch = new DocumentWatch(state, opener, background);
        OpenFileWatch.connect(watch, editing, opener);
        copies = new CopyKeeper(state, background, status, dialogs, windows.copyStore());
        copies.setOnChanged(() -> windows.copyChanged(this));
        Copying copying = new Copying(state, status::tell);
        timelinePane.setItemEntries(copying::entriesOfItem);
        Inspector inspector = new Inspector(state, editing.editor(), new DeletionQuestions(stage));
        panes = new MainPanes(
                state,
                timelinePane,
                copying,
                inspector,
                background,
                editing.editor(),
                suggestions.suggestions(),
                status::tell,
                copies::choose);
        QuickEntryBar entry = new QuickEntryBar(state, editing.editor());
        panes.setBars(new LinkingBar(state, inspector.linker()), entry);
        panes.list().paletteProperty().bind(timelinePane.timeline().paletteProperty());
        memory = new WindowMemory(stage, state, timelinePane, opener, panes.dividerProperty());
        windows.preferences()
                .share(
                        state,
                        theme,
                        timelinePane.timeline().animatedProperty(),
                        opener.recent(),
                        copying.styleProperty());
        article = new NewArticle(stage, state, background, status, dialogs, opener, editing);
        page.setOffers(() -> chooseFile().ifPresent(this::open), article::choose, this::openBundled);
        lower = new LowerPanes(suggestions, new UnfinishedPane(state, inspector, background), problems);
        root = new BorderPane(lower.below(page.inPlaceOf(panes.root())));
        root.getStyleClass().add("window");
        FilterBar filter = new FilterBar(state);
        filter.loadingProperty().bind(page.visibleProperty().not());
        ChapterParts chapters = new ChapterParts(state, timelinePane);
        AppMenu menu = new AppMenu(
                this,
                new AppMenu.Parts(dialogs, search, filter, copying, inspector, tableColumns, exports, article, entry));
        root.setTop(new VBox(new Header(state, menu.bar(), search, filter, chapters.tools(panes.narrow())), banner));
        root.setBottom(status);
        scene = new Scene(root);
        new TimelineBinding(state, timelinePane, theme);
        timelinePane.setEdits(new EditsOnTimeline(editing.editor(), inspector::edit));
        new DropTarget(scene, this::open, file -> windows.openBeside(this, file), copies, article, background);
        chapters.explain(status);
        theme.addListener((o, was, is) -> is.apply(scene));
        root.styleProperty().bind(state.textSizeProperty().map(size -> "-fx-font-size: " + size + "px;"));
        HistoryButtons.install(scene, state);
        stage.titleProperty().bind(WindowTitle.of(state, editing.editor()));
        theme.get().apply(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            requestClose();
        });
        stage.setOnHidden(event -> close());
        stage.setScene(scene);
    }

    /** Opens a file in this window, or brings the window to the front that shows it already. */
    void open(Path file) {
        if (!windows.bringToFront(file)) {
            editing.saver().leaving(() -> opener.open(file, opened -> {}));
        }
    }

    /** Opens the commentary that comes with the program in this window. */
    void openBundled() {
        editing.saver().leaving(() -> opener.openBundled(opened -> {}));
    }

    /**
     * Closes the window, once its edits are saved or given up and the key is handled that asks for it.
     *
     * <p>A window that closes while a key is pressed in a text field ends the program on Linux (JDK-8301219).
     */
    void requestClose() {
        panes.accept();
        editing.saver().leaving(() -> Platform.runLater(stage::close));
    }

    /** Asks which file to open, where the open one is. */
    Optional<Path> chooseFile() {
        return dialogs.chooseDocument(state.file().flatMap(file -> Optional.ofNullable(file.getParent())));
    }

    /** Says something at the foot of the window, for a while. */
    void tell(String sentence) {
        status.tell(sentence);
    }

    private void tellFailure(IOException failure) {
        status.tell("A part of the window could not be brought up to date: " + failure.getMessage() + ".");
    }

    /** Puts the window before all others and gives it the keyboard. */
    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Gives up what is going on for this window. */
    private void close() {
        closed.set(true);
        watch.pause();
        opener.cancel();
        copies.cancel();
        article.cancel();
        editing.drafts().discard();
        panes.dispose();
        windows.closed(this);
    }

    /** Returns the windows of which this is one. */
    WindowManager windows() {
        return windows;
    }

    /** Returns what brings the window back as it was left. */
    WindowMemory memory() {
        return memory;
    }

    /** Returns what the window shows. */
    public ReadingState state() {
        return state;
    }

    /** Returns the look. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Returns what opens documents. */
    public DocumentOpener opener() {
        return opener;
    }

    /** Returns what looks after changes of the open file. */
    public DocumentWatch watch() {
        return watch;
    }

    /** Returns what takes and keeps the reader's copy. */
    CopyKeeper copies() {
        return copies;
    }

    /** Returns what edits, saves and keeps the document. */
    public DocumentEditing editing() {
        return editing;
    }

    /** Returns the panes below the middle. */
    LowerPanes lower() {
        return lower;
    }

    /** Returns the stage. */
    Stage stage() {
        return stage;
    }

    /** Returns the timeline with its toolbar. */
    public TimelinePane timelinePane() {
        return timelinePane;
    }
}
