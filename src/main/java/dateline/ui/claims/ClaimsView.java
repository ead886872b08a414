package dateline.ui.claims;

import dateline.index.CommentaryIndex;
import dateline.index.FilterMode;
import dateline.index.FilterResult;
import dateline.model.Claim;
import dateline.text.ShownText;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Choice;
import dateline.ui.parts.EndsRow;
import dateline.ui.parts.NothingLeft;
import dateline.ui.parts.Segmented;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.parts.WrappedTip;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.wording.Wording;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All claims that the filter keeps, in groups; a click or Enter selects one. */
public final class ClaimsView extends BorderPane {
    /** The widest link to a group, in pixels. */
    private static final double WIDEST_JUMP = 220;

    private final ReadingState state;
    private final ObjectProperty<ClaimGrouping> grouping = new SimpleObjectProperty<>(ClaimGrouping.KIND);
    private final Segmented<ClaimGrouping> withSteps = groupings(ClaimGrouping.values());
    private final Segmented<ClaimGrouping> withoutSteps =
            groupings(ClaimGrouping.KIND, ClaimGrouping.HOLDER, ClaimGrouping.CERTAINTY);
    private final HBox choice = new HBox(withoutSteps);
    private final Label count = new Label();
    private final FlowPane jumps = new FlowPane(14, 0);
    private final NothingLeft nothing;
    private final ClaimColumns columns;
    private TaskExecutor background = TaskExecutor.onCallingThread();
    private Optional<BackgroundTask<List<ClaimRow>>> sorting = Optional.empty();

    /**
     * Creates the view and ties it to what the window shows.
     *
     * @param state what the window shows
     */
    public ClaimsView(ReadingState state) {
        this.state = state;
        getStyleClass().add("claims-view");
        nothing = new NothingLeft(state, "claim");
        columns = new ClaimColumns(state, nothing);
        jumps.getStyleClass().add("claim-groups");
        jumps.managedProperty().bind(jumps.visibleProperty());
        setTop(new VBox(toolbar(), jumps));
        setCenter(columns);
        state.documentProperty().addListener((o, was, is) -> offerGroupings(was, is));
        offerGroupings(Optional.empty(), state.documentProperty().get());
        grouping.addListener((o, was, is) -> {
            fillWhenShown();
            columns.scrollToTop();
        });
        state.acceptedProperty().addListener((o, was, is) -> fillWhenShown());
        state.filterModeProperty().addListener((o, was, is) -> fillWhenShown());
        sceneProperty().addListener((o, was, is) -> fillWhenShown());
    }

    /** Sets where the claims of a large document are sorted; at first that is the calling thread. */
    public void setBackground(TaskExecutor newBackground) {
        background = newBackground;
    }

    /** Sets what returns the context menu of a claim, by its id. */
    public void setItemEntries(Function<String, List<MenuItem>> entries) {
        columns.setItemEntries(entries);
    }

    /** Gives the keyboard to the claims. */
    @Override
    public void requestFocus() {
        columns.requestFocus();
    }

    /** A view that is not in the window waits: of very many claims a list takes its time. */
    private void fillWhenShown() {
        if (getScene() != null) {
            fill();
        }
    }

    private EndsRow toolbar() {
        Label title = new Label("Claims");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("secondary");
        count.setMinWidth(0);
        HBox words = new HBox(12, title, count);
        words.setAlignment(Pos.CENTER_LEFT);
        choice.setMinWidth(0);
        EndsRow bar = new EndsRow(words, choice);
        bar.getStyleClass().add("view-toolbar");
        return bar;
    }

    private Segmented<ClaimGrouping> groupings(ClaimGrouping... offered) {
        Segmented<ClaimGrouping> groupings = new Segmented<>(
                grouping,
                Arrays.stream(offered)
                        .map(value -> Choice.named(value, value.label()))
                        .toList());
        groupings.makeSmall();
        groupings.letShrink();
        HBox.setHgrow(groupings, Priority.ALWAYS);
        return groupings;
    }

    /** Offers the steps where a document has any, and begins another document with its first grouping. */
    private void offerGroupings(Optional<OpenDocument> was, Optional<OpenDocument> is) {
        boolean hasSteps = is.filter(
                        document -> !document.commentary().argument().isEmpty())
                .isPresent();
        choice.getChildren().setAll(hasSteps ? withSteps : withoutSteps);
        boolean isAnother = was.isEmpty() || !was.get().file().equals(is.flatMap(OpenDocument::file));
        if (isAnother || (!hasSteps && grouping.get() == ClaimGrouping.STEP)) {
            grouping.set(hasSteps ? ClaimGrouping.STEP : ClaimGrouping.KIND);
        }
    }

    private void fill() {
        sorting.ifPresent(BackgroundTask::cancel);
        Optional<OpenDocument> document = state.documentProperty().get();
        Optional<FilterResult> accepted = state.acceptedOfDocument();
        if (document.isEmpty() || accepted.isEmpty()) {
            count.setText(Wording.count(0, "claim"));
            return;
        }
        CommentaryIndex index = document.get().index();
        int all = index.commentary().claims().size();
        int kept = accepted.get().claimCount();
        count.setText(kept == all ? Wording.count(all, "claim") : Wording.share(kept, all, "claim"));
        nothing.explain(index, all);
        ClaimGrouping order = grouping.get();
        boolean dims = state.filterModeProperty().get() == FilterMode.DIM;
        BitSet positions = dims ? new BitSet() : accepted.get().accepted();
        sorting = Optional.of(BackgroundTask.create(
                        cancelled -> order.rows(dims ? index.claims() : claimsAt(positions, index), index))
                .onSuccess(this::show)
                .run(background.forItems(index.items().size())));
    }

    private static List<Claim> claimsAt(BitSet positions, CommentaryIndex index) {
        return positions.stream()
                .mapToObj(index.items()::get)
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
    }

    private void show(List<ClaimRow> rows) {
        columns.show(rows);
        jumps.getChildren().clear();
        rows.stream()
                .filter(ClaimRow.Heading.class::isInstance)
                .map(heading -> jump((ClaimRow.Heading) heading))
                .forEach(jumps.getChildren()::add);
        jumps.setVisible(jumps.getChildren().size() > 1);
    }

    /** Returns a link that scrolls to a group. */
    private Hyperlink jump(ClaimRow.Heading heading) {
        Hyperlink link = new Hyperlink(ShownText.name(heading.brief()) + "  " + heading.count());
        link.setTooltip(WrappedTip.of(heading.title()));
        link.setAccessibleText("Go to " + heading.spoken());
        link.setMaxWidth(WIDEST_JUMP);
        link.setOnAction(event -> columns.goTo(heading));
        return link;
    }
}
