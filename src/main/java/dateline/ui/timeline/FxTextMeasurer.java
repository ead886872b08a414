package dateline.ui.timeline;

import dateline.layout.TextMeasurer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Measures with JavaFX fonts, each text once. */
final class FxTextMeasurer implements TextMeasurer {
    private static final int MOST_CACHED = 20_000;

    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private final Map<Face, Map<String, Double>> widths = new EnumMap<>(Face.class);
    private final Text probe = new Text();

    FxTextMeasurer(double fontSize) {
        String family = Font.getDefault().getFamily();
        fonts.put(Face.LABEL, Font.font(family, fontSize));
        fonts.put(Face.STRONG, Font.font(family, FontWeight.BOLD, fontSize));
        fonts.put(Face.SMALL, Font.font(family, Math.rint(fontSize * 0.87)));
        for (Face face : Face.values()) {
            widths.put(face, new HashMap<>());
        }
    }

    /** Has the toolkit load its fonts now, and not when the first text is measured. */
    void load() {
        for (Face face : Face.values()) {
            width("1949", face);
        }
    }

    Font font(Face face) {
        return fonts.get(face);
    }

    @Override
    public double width(String text, Face face) {
        Map<String, Double> known = widths.get(face);
        if (known.size() > MOST_CACHED) {
            known.clear();
        }
        return known.computeIfAbsent(text, t -> {
            probe.setFont(fonts.get(face));
            probe.setText(t);
            return Math.ceil(probe.getLayoutBounds().getWidth());
        });
    }
}
