package dateline.ui.timeline;

import dateline.date.CivilDate;
import dateline.date.words.DateWords;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.timeline.items.ItemWords;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.HitTester.Hit;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Says in words what lies under the pointer, after a moment. */
final class HoverTip {
    private static final Duration DELAY = Duration.millis(350);
    private static final double OFFSET = 14;
    private static final int MOST_LISTED = 8;

    private final TimelineControl control;
    private final Supplier<DisplayList> list;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition wait = new PauseTransition(DELAY);
    private Hit over = new Hit.Nothing();

    /**
     * Makes the tip of a control.
     *
     * @param list returns the picture as it stands
     */
    HoverTip(TimelineControl control, Supplier<DisplayList> list) {
        this.control = control;
        this.list = list;
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
        String words = words(hit);
        if (words.isEmpty()) {
            return;
        }
        wait.setOnFinished(e -> {
            if (control.getScene() != null && control.getScene().getWindow() != null) {
                tooltip.setText(words);
                tooltip.show(control, screenX + OFFSET, screenY + OFFSET);
            }
        });
        wait.playFromStart();
    }

    void hide() {
        over = new Hit.Nothing();
        wait.stop();
        tooltip.hide();
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
            StringBuilder lines = new StringBuilder(ItemWords.count(on.cluster().count()) + " close together");
            if (on.cluster().count() <= MOST_LISTED) {
                for (int i : list.get().itemsOf(on.cluster())) {
                    lines.append("\n· ").append(ShownText.line(items.item(i).label()));
                }
            }
            return lines.toString();
        }
        if (hit instanceof Hit.OnGap on) {
            return "Nothing from " + day(on.gap().firstDay()) + " to "
                    + day(on.gap().lastDay() - 1) + ". Click to show it at length.";
        }
        if (hit instanceof Hit.OnLane on) {
            return on.lane().name() + "\n" + ItemWords.count(on.lane().total())
                    + "\nDrag to move the lane, double-click to collapse it.";
        }
        return "";
    }

    private static String day(double epochDay) {
        return DateWords.of(CivilDate.ofEpochDay((long) epochDay));
    }
}
