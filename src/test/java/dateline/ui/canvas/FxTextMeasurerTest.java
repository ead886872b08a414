package dateline.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.export.svg.SansMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is as wide as the toolkit draws it, whatever it is made of. */
@ExtendWith(FxToolkit.class)
class FxTextMeasurerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1949",
                "AVAVATo WaTa. fi ffl",
                "Treaty of “Friendship” – a co\u00adoperation…",
                "Łódź, Żółć, Ünïcode, Čech",
                "Отношения России и КНДР",
                "Ελλάδα",
                "e\u0301te\u0301",
                "شرق",
                "שלום",
                "हिन्दी",
                "朝鲜 한국",
                "a👍🏽b"
            })
    void aTextIsAsWideAsItIsDrawn(String text) {
        Fx.run(() -> {
            FxTextMeasurer measurer = new FxTextMeasurer(13);
            for (Face face : Face.values()) {
                Text drawn = new Text(text);
                drawn.setFont(measurer.font(face));
                double width = Math.ceil(drawn.getLayoutBounds().getWidth());
                assertEquals(width, measurer.width(text, face), face + " of " + text);
                assertEquals(width, measurer.width(text, face), "the second time");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1949",
                "AVAVATo WaTa. fi ffl",
                "Treaty of “Friendship” – 2024",
                "Łódź, Żółć",
                "Отношения",
                "Ελλάδα"
            })
    void aPictureMeasuresAsTheWindow(String text) {
        Fx.run(() -> {
            FxTextMeasurer window = new FxTextMeasurer(13);
            SansMeasurer picture = new SansMeasurer(13);
            for (Face face : Face.values()) {
                assertEquals(window.width(text, face), picture.width(text, face), 1, face + " of " + text);
            }
        });
    }
}
