package dateline.ui.timeline;

import dateline.layout.HitTester.Hit;
import dateline.layout.ItemWords;
import dateline.layout.TimelineItems;
import java.time.LocalDate;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Says in words what lies under the pointer, after a moment. */
final class HoverTip {
    private static final Duration DELAY = Duration.millis(350);
    private static final double OFFSET = 14;

    private final TimelineControl control;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition wait = new PauseTransition(DELAY);
    private Hit over = new Hit.Nothing();

    HoverTip(TimelineControl control) {
        this.control = control;
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
        TimelineItems items = control.itemsProperty().get();
        if (hit instanceof Hit.OnItem on) {
            String actors = ItemWords.actors(items, on.item());
            return items.item(on.item()).label() + "\n" + ItemWords.time(items.item(on.item()))
                    + (actors.isEmpty() ? "" : "\n" + actors) + "\n" + ItemWords.nature(items.item(on.item()));
        }
        if (hit instanceof Hit.OnCluster on) {
            StringBuilder lines = new StringBuilder(on.cluster().count() + " items close together:");
            on.cluster().items().stream()
                    .limit(6)
                    .forEach(i -> lines.append("\n· ").append(items.item(i).label()));
            return on.cluster().count() > 6 ? lines + "\n…" : lines.toString();
        }
        if (hit instanceof Hit.OnFold on) {
            return "Nothing from " + LocalDate.ofEpochDay((long) on.fold().firstDay()) + " to "
                    + LocalDate.ofEpochDay((long) on.fold().lastDay() - 1) + ". Click to show it at length.";
        }
        if (hit instanceof Hit.OnLane on) {
            return on.lane().name();
        }
        return "";
    }
}
