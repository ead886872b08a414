package dateline.timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the legend explains can be told apart. */
class LegendTest {
    private static List<String> drawn(Legend.Entry entry, Palette palette) {
        RecordingDrawing drawing = new RecordingDrawing();
        Legend.draw(entry, drawing, 64, 20, 12, palette);
        return drawing.calls;
    }

    @Test
    void everySignIsDrawnAndNoTwoOfAGroupAreAlike() {
        for (Palette palette : List.of(Palette.light(), Palette.dark())) {
            for (Legend.Group group : Legend.groups()) {
                Map<List<String>, String> seen = new HashMap<>();
                for (Legend.Entry entry : group.entries()) {
                    List<String> drawn = drawn(entry, palette);
                    assertTrue(drawn.size() > 2, entry.meaning());
                    String other = seen.put(drawn, entry.meaning());
                    assertEquals(null, other, entry.meaning() + " looks like " + other);
                }
            }
        }
    }

    /** Colour is never the only carrier of meaning: without colours only the categories, which are also words, look alike. */
    @Test
    void formAloneTellsTimesStatusKindAndCertaintyApart() {
        for (Legend.Group group : Legend.groups()) {
            if (group.title().equals("What it was")) {
                continue;
            }
            Map<List<String>, String> seen = new HashMap<>();
            for (Legend.Entry entry : group.entries()) {
                List<String> forms = drawn(entry, Palette.light()).stream()
                        .map(call -> call.replaceAll("-?\\d{5,}", "colour"))
                        .toList();
                String other = seen.put(forms, entry.meaning());
                assertEquals(null, other, entry.meaning() + " has the form of " + other);
            }
        }
    }

    /** The file holds what was looked at: each meaning with the forms that stand for it. */
    @Test
    void eachMeaningHasItsForm() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Legend.Group group : Legend.groups()) {
            for (Legend.Entry entry : group.entries()) {
                lines.add("== " + entry.meaning());
                drawn(entry, Palette.light())
                        .forEach(call -> lines.add(call.replaceAll("(?<![.\\d])-?\\d{5,}", "colour")));
            }
        }
        try (InputStream file = LegendTest.class.getResourceAsStream("legend.txt")) {
            assertEquals(new String(file.readAllBytes(), StandardCharsets.UTF_8), String.join("\n", lines) + "\n");
        }
    }

    @Test
    void aYearIsNeverDrawnAsADay() {
        List<Legend.Entry> times = Legend.groups().get(0).entries();
        assertFalse(drawn(times.get(0), Palette.light()).equals(drawn(times.get(1), Palette.light())));
    }
}
