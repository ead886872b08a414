package dateline.ui.story;

import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryLayout.BandPlace;
import dateline.ui.state.CentreView;
import dateline.ui.state.ReadingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Shows the context menu of an event, or of the story itself. */
final class StoryMenu {
    private static final double CLOSER = 2.4;

    private final StoryView view;
    private final StoryModel model;
    private final ReadingState state;
    private final ContextMenu menu = new ContextMenu();
    private Function<String, List<MenuItem>> itemEntries = id -> List.of();

    StoryMenu(StoryView view, StoryModel model, ReadingState state) {
        this.view = view;
        this.model = model;
        this.state = state;
    }

    void setItemEntries(Function<String, List<MenuItem>> entries) {
        itemEntries = entries;
    }

    /** Shows the menu of an event by its index, or of the story where there is none. */
    void show(OptionalInt item, double screenX, double screenY) {
        List<MenuItem> entries = new ArrayList<>();
        item.ifPresent(index -> addEvent(index, entries));
        boolean folded = view.story()
                .map(StoryLayout::bandPlace)
                .filter(BandPlace.FOLDED::equals)
                .isPresent();
        entries.add(entry(
                folded ? "Show All of What Goes On Throughout (T)" : "Fold What Goes On Throughout (T)",
                view::toggleThroughout));
        entries.add(entry("Show the Time Axis (+)", () -> view.zoom(1)));
        menu.getItems().setAll(entries);
        menu.show(view, screenX, screenY);
    }

    private void addEvent(int index, List<MenuItem> entries) {
        CommentaryIndex of = model.document().orElseThrow().index();
        Item event = of.items().get(index);
        entries.add(entry("Show in the Text", () -> {
            state.selectItem(event.id());
            state.centreViewProperty().set(CentreView.TEXT);
        }));
        entries.add(entry("Show on the Time Axis", () -> {
            state.selectItem(event.id());
            view.zoom(CLOSER);
        }));
        Menu actors = new Menu("Show Only What Concerns");
        for (String id : event.actors()) {
            actors.getItems()
                    .add(entry(
                            ShownText.name(of.actorName(id)),
                            () -> state.filterProperty().set(Filter.NONE.withActors(Set.of(id)))));
        }
        Optional.of(actors).filter(found -> !found.getItems().isEmpty()).ifPresent(entries::add);
        entries.addAll(itemEntries.apply(event.id()));
        entries.add(new SeparatorMenuItem());
    }

    private static MenuItem entry(String text, Runnable action) {
        MenuItem entry = new MenuItem(text);
        entry.setMnemonicParsing(false);
        entry.setOnAction(event -> action.run());
        return entry;
    }

    /** Hides the menu. */
    void hide() {
        menu.hide();
    }
}
