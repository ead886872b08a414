package dateline.ui.parts;

import dateline.model.Certainty;
import dateline.wording.Wording;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How surely a claim is asserted, as a scale of four steps: all filled for asserted, one for speculative. */
public final class CertaintyScale extends HBox {
    private static final int STEPS = 4;

    /**
     * Draws a certainty.
     *
     * @param certainty what to show
     */
    public CertaintyScale(Certainty certainty) {
        getStyleClass().add("certainty-scale");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Certainty: " + Wording.of(certainty));
        int filled =
                switch (certainty) {
                    case ASSERTED -> STEPS;
                    case HEDGED -> 3;
                    case REPORTED -> 2;
                    case SPECULATIVE -> 1;
                };
        for (int i = 0; i < STEPS; i++) {
            Region step = new Region();
            step.getStyleClass().addAll("step", i < filled ? "filled" : "empty");
            getChildren().add(step);
        }
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Tooltip.install(this, new Tooltip(Wording.of(certainty) + ": " + Wording.explain(certainty)));
    }
}
