package dateline.ui.timeline;

import dateline.date.CivilDate;
import dateline.date.words.DateWords;
import dateline.model.Item;
import dateline.timeline.items.ItemWords;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.marks.ClusterWords;
import dateline.timeline.marks.EdgeChip;
import dateline.timeline.marks.HitTester.Hit;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Marks what lies under the pointer and says in words what it is, each after a moment. */
final class HoverTip {
    private static final Duration MARK_DELAY = Duration.millis(120);
    private static final Duration TIP_DELAY = Duration.millis(500);
    private static final double OFFSET = 14;

    private final TimelineControl control;
    private final TimelineSkin skin;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition marking = new PauseTransition(MARK_DELAY);
    private final PauseTransition telling = new PauseTransition(TIP_DELAY);
    private Hit over = new Hit.Nothing();

    HoverTip(TimelineControl control, TimelineSkin skin) {
        this.control = control;
        this.skin = skin;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(340);
        tooltip.getStyleClass().add("timeline-tip");
    }

    void over(Hit hit, double screenX, double screenY) {
        if (hit.equals(over)) {
            return;
        }
        hide();
        over = hit;
        if (hit instanceof Hit.Nothing) {
            return;
        }
        marking.setOnFinished(
                e -> skin.hover(hit instanceof Hit.OnItem on ? OptionalInt.of(on.item()) : OptionalInt.empty()));
        marking.playFromStart();
        telling.setOnFinished(e -> {
            if (control.getScene() != null && control.getScene().getWindow() != null) {
                tooltip.setText(words(hit));
                tooltip.show(control, screenX + OFFSET, screenY + OFFSET);
            }
        });
        telling.playFromStart();
    }

    void hide() {
        over = new Hit.Nothing();
        marking.stop();
        telling.stop();
        tooltip.hide();
        skin.hover(OptionalInt.empty());
    }

    private String words(Hit hit) {
        TimelineItems items = control.items();
        if (hit instanceof Hit.OnItem on) {
            Item item = items.item(on.item());
            String actors = ItemWords.actors(items, on.item());
            return ItemWords.words(item) + "\n" + ItemWords.time(item) + (actors.isEmpty() ? "" : "\n" + actors) + "\n"
                    + ItemWords.nature(item);
        }
        if (hit instanceof Hit.OnCluster on) {
            String click = control.moves().parting(skin.shown(), on.cluster()).isPresent() ? "zoom in" : "list";
            return ClusterWords.of(skin.shown(), on.cluster()) + ".\nClick to " + click + ".";
        }
        if (hit instanceof Hit.OnEdge on) {
            return on.edge() == EdgeChip.Edge.BEFORE
                    ? "Earlier items. Click to move there."
                    : "Later items. Click to move there.";
        }
        if (hit instanceof Hit.OnGap on) {
            return "Nothing from " + day(on.gap().firstDay()) + " to "
                    + day(on.gap().lastDay() - 1) + ". Click to show it at length.";
        }
        if (hit instanceof Hit.OnLane on) {
            return on.lane().name() + "\n" + ItemWords.count(on.lane().total())
                    + undrawn(on.lane().undrawn()) + "\nDrag to move the lane, double-click to collapse it.";
        }
        return "";
    }

    private static String undrawn(int count) {
        return count == 0 ? "" : "\n" + ItemWords.count(count) + " have no room here: zoom in to see them.";
    }

    private static String day(double epochDay) {
        return DateWords.of(CivilDate.ofEpochDay((long) epochDay));
    }
}
