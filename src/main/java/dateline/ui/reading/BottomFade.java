package dateline.ui.reading;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.reactfx.value.Val;
import org.reactfx.value.Var;

/** Fades the text out at the lower edge, so that no line looks cut off, until its end is in view. */
final class BottomFade extends Region {
    private static final double HEIGHT = 32;

    BottomFade(StyleClassedTextArea area) {
        getStyleClass().add("bottom-fade");
        setMouseTransparent(true);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        Val<Double> whole = area.totalHeightEstimateProperty();
        Var<Double> scrolled = area.estimatedScrollYProperty();
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> whole.getOrElse(0.0) - scrolled.getOrElse(0.0) > area.getHeight() + 2,
                        scrolled,
                        whole,
                        area.heightProperty()));
    }
}
