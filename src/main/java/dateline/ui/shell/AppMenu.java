package dateline.ui.shell;

import dateline.timeline.lanes.LaneGrouping;
import dateline.ui.article.NewArticle;
import dateline.ui.clipboard.Copying;
import dateline.ui.document.TableColumns;
import dateline.ui.document.TableColumns.OpenTable;
import dateline.ui.entry.QuickEntryBar;
import dateline.ui.filter.FilterBar;
import dateline.ui.inspector.Inspector;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.RadioItems;
import dateline.ui.parts.Theme;
import dateline.ui.problems.ProblemsPane;
import dateline.ui.search.SearchBox;
import dateline.ui.state.CentreView;
import dateline.ui.state.ReadingState;
import dateline.ui.state.TextShown;
import dateline.ui.timeline.TimelineControl;
import dateline.ui.timeline.TimelinePane;
import dateline.ui.timeline.TimelineScale;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu bar: everything that the window can do, with its key. */
final class AppMenu {
    private static final double TEXT_STEP = 1;
    private static final double SMALLEST_TEXT = 9;
    private static final double LARGEST_TEXT = 28;

    private final MainWindow window;
    private final Parts parts;
    private final ReadingState state;
    private final MenuBar bar = new MenuBar();

    /** The parts of a window that only its menu reaches. */
    record Parts(
            Dialogs dialogs,
            SearchBox search,
            FilterBar filter,
            Copying copying,
            Inspector inspector,
            TableColumns columns,
            ExportMenu exports,
            NewArticle article,
            QuickEntryBar entry) {}

    AppMenu(MainWindow window, Parts parts) {
        this.window = window;
        this.parts = parts;
        state = window.state();
        bar.setUseSystemMenuBar(true);
        bar.getMenus()
                .setAll(
                        file(),
                        new EditMenu(window, parts).menu(),
                        view(),
                        go(),
                        new WindowMenu(window).menu(),
                        help());
        // A menu that is opened by the mouse leaves the keyboard in the field, whose text Save and Close count as
        // edited. The menu of the file ends the making of links too.
        bar.getMenus()
                .forEach(menu -> menu.addEventHandler(
                        Menu.ON_SHOWING, event -> parts.inspector().accept()));
        bar.getMenus()
                .get(0)
                .addEventHandler(
                        Menu.ON_SHOWING, event -> parts.inspector().linker().done());
    }

    MenuBar bar() {
        return bar;
    }

    private Menu file() {
        return MenuParts.menu(
                "_File",
                MenuParts.item(
                        "New from an _Article\u2026",
                        "Shortcut+Shift+T",
                        () -> parts.article().choose()),
                MenuParts.item(
                        "New from Pasted _Text", "", () -> parts.article().paste()),
                MenuParts.item(
                        "_New Blank Commentary", "", () -> parts.article().blank()),
                new SeparatorMenuItem(),
                MenuParts.item(
                        "_Open\u2026", "Shortcut+O", () -> window.chooseFile().ifPresent(window::open)),
                MenuParts.item(
                        "Open in New _Window\u2026",
                        "Shortcut+Shift+N",
                        () -> window.chooseFile()
                                .ifPresent(file -> window.windows().openBeside(window, file))),
                recent(),
                MenuParts.item("Open the _Bundled Commentary", "", window::openBundled),
                changeColumns(),
                new SeparatorMenuItem(),
                MenuParts.item(
                        "Add Your _Copy of the Article\u2026",
                        "Shortcut+Shift+K",
                        () -> window.copies().choose()),
                MenuParts.item(
                        "_Paste Your Copy of the Article",
                        "Shortcut+Shift+V",
                        () -> window.copies().paste()),
                forget(),
                new SeparatorMenuItem(),
                save(),
                MenuParts.item(
                        "Save _As\u2026",
                        "Shortcut+Shift+S",
                        () -> window.editing().saver().saveAs()),
                parts.exports().menu(),
                parts.exports().print(),
                new SeparatorMenuItem(),
                MenuParts.item("Close Window", "Shortcut+W", window::requestClose),
                MenuParts.item("_Quit", "Shortcut+Q", () -> window.windows().requestQuit()));
    }

    private Menu recent() {
        Menu menu = new Menu("Open _Recent");
        ObservableList<Path> files = window.opener().recent();
        Runnable fill =
                () -> menu.getItems().setAll(files.stream().map(this::recent).toArray(MenuItem[]::new));
        files.addListener((InvalidationListener) changed -> fill.run());
        menu.disableProperty().bind(Bindings.isEmpty(files));
        fill.run();
        return menu;
    }

    private MenuItem recent(Path file) {
        MenuItem item = MenuParts.item(file.toString(), "", () -> window.open(file));
        item.setMnemonicParsing(false);
        return item;
    }

    private MenuItem changeColumns() {
        MenuItem change = MenuParts.item(
                "C_hange the Columns\u2026", "", () -> window.opener().changeColumns());
        ReadOnlyObjectProperty<Optional<OpenTable>> table = parts.columns().openProperty();
        change.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> table.get().isEmpty(), table));
        return change;
    }

    private MenuItem forget() {
        MenuItem forget = MenuParts.item(
                "_Forget My Copy\u2026", "", () -> window.copies().forget());
        forget.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> state.copyProperty().get().isEmpty(), state.copyProperty()));
        return forget;
    }

    private MenuItem save() {
        MenuItem save = MenuParts.item(
                "_Save", "Shortcut+S", () -> window.editing().saver().save());
        save.disableProperty().bind(window.editing().editor().unsavedProperty().not());
        return save;
    }

    private Menu view() {
        List<MenuItem> items = new ArrayList<>();
        List<RadioMenuItem> views = RadioItems.of(state.centreViewProperty(), CentreView.values(), Header::name);
        for (int i = 0; i < views.size(); i++) {
            views.get(i).setAccelerator(KeyCombination.valueOf("Shortcut+" + (i + 1)));
        }
        items.addAll(views);
        items.add(new SeparatorMenuItem());
        items.add(words());
        items.add(problems());
        items.add(new SeparatorMenuItem());
        TimelinePane pane = window.timelinePane();
        TimelineControl timeline = pane.timeline();
        items.addAll(RadioItems.of(pane.scaleProperty(), TimelineScale.values(), TimelineScale::label));
        items.add(MenuParts.item("Zoom _In", "Shortcut+Shift+I", pane::zoomIn));
        items.add(MenuParts.item("Zoom _Out", "Shortcut+Shift+O", pane::zoomOut));
        items.add(MenuParts.item("_Fit All", "Shortcut+Shift+A", pane::fit));
        CheckMenuItem leavingOut = new CheckMenuItem("Leave Out _Gaps");
        leavingOut.setAccelerator(KeyCombination.valueOf("Shortcut+G"));
        leavingOut.selectedProperty().bindBidirectional(timeline.gapsLeftOutProperty());
        items.add(leavingOut);
        items.add(lanes());
        items.add(new SeparatorMenuItem());
        items.addAll(RadioItems.of(window.themeProperty(), Theme.values(), look -> look.label() + " Theme"));
        items.add(MenuParts.item("_Larger Text", "Shortcut+Equals", () -> resizeText(TEXT_STEP)));
        items.add(MenuParts.item("_Smaller Text", "Shortcut+Minus", () -> resizeText(-TEXT_STEP)));
        items.add(MenuParts.item(
                "_Normal Text Size",
                "Shortcut+0",
                () -> state.textSizeProperty().set(ReadingState.DEFAULT_TEXT_SIZE)));
        CheckMenuItem motion = new CheckMenuItem("Smooth _Motion");
        motion.selectedProperty().bindBidirectional(timeline.animatedProperty());
        items.add(motion);
        return MenuParts.menu("_View", items.toArray(MenuItem[]::new));
    }

    /** Makes running text larger by some pixels, or smaller, as far as it can be read and fits. */
    private void resizeText(double by) {
        double size = state.textSizeProperty().get() + by;
        state.textSizeProperty().set(Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, size)));
    }

    private MenuItem problems() {
        ProblemsPane pane = window.lower().problems();
        CheckMenuItem problems = new CheckMenuItem("_Problems");
        problems.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+M"));
        problems.selectedProperty().bindBidirectional(pane.shownProperty());
        problems.setOnAction(event -> {
            if (problems.isSelected()) {
                pane.reveal();
            }
        });
        problems.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> pane.reportProperty().get().isEmpty(), pane.reportProperty()));
        return problems;
    }

    /** In whose words the text is shown; with a copy only. */
    private Menu words() {
        Menu words = new Menu("_Words of the Text");
        words.getItems().setAll(RadioItems.of(state.textShownProperty(), TextShown.values(), TextShown::label));
        words.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> state.copyProperty().get().isEmpty(), state.copyProperty()));
        return words;
    }

    private Menu lanes() {
        Menu lanes = new Menu("_Lanes");
        var grouping = window.timelinePane().timeline().laneGroupingProperty();
        lanes.getItems().setAll(RadioItems.of(grouping, LaneGrouping.values(), LaneGrouping::label));
        return lanes;
    }

    private Menu go() {
        MenuItem back = MenuParts.item("_Back", "Alt+Left", state::back);
        back.disableProperty().bind(state.history().canGoBackProperty().not());
        MenuItem forward = MenuParts.item("_Forward", "Alt+Right", state::forward);
        forward.disableProperty().bind(state.history().canGoForwardProperty().not());
        return MenuParts.menu(
                "_Go",
                back,
                forward,
                new SeparatorMenuItem(),
                MenuParts.item("_Next Item", "Alt+Down", state::selectNext),
                MenuParts.item("_Previous Item", "Alt+Up", state::selectPrevious),
                new SeparatorMenuItem(),
                MenuParts.item("_Show Selection on the Timeline", "Shortcut+T", this::showOnTimeline),
                MenuParts.item("_Deselect", "", state::clearSelection));
    }

    private void showOnTimeline() {
        state.centreViewProperty().set(CentreView.TIMELINE);
        state.selectedItem().ifPresent(item -> window.timelinePane().show(item.id()));
        window.timelinePane().requestFocus();
    }

    private Menu help() {
        return MenuParts.menu(
                "_Help",
                MenuParts.item(
                        "_Keyboard Shortcuts",
                        "F1",
                        () -> parts.dialogs().showPage("Keyboard shortcuts", Shortcuts.page(bar))),
                MenuParts.item("_About Dateline", "", () -> parts.dialogs().showText("About Dateline", About.lines())));
    }
}
