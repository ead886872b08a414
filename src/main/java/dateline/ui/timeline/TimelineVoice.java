package dateline.ui.timeline;

import dateline.timeline.items.ItemWords;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.Observable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

/** Tells a screen reader what is selected on the timeline. */
final class TimelineVoice {
    private static final String SILENT = "Timeline, nothing selected";

    private final TimelineControl control;

    TimelineVoice(TimelineControl control) {
        this.control = control;
        control.setAccessibleRole(AccessibleRole.TEXT);
        control.setAccessibleText(SILENT);
        List.<Observable>of(control.timelineProperty(), control.acceptedProperty(), control.selectedItemProperty())
                .forEach(seen -> seen.addListener(changed -> announce()));
    }

    private void announce() {
        OptionalInt selected = control.selectedIndex();
        control.setAccessibleText(
                selected.isPresent()
                        ? ItemWords.announcement(control.items(), selected.getAsInt(), control.walk())
                        : SILENT);
        control.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
