package dateline.ui.parts;

import dateline.text.ShownText;
import javafx.scene.control.Tooltip;

/** Makes tips of a document's own texts, which wrap instead of growing beyond the screen. */
public final class WrappedTip {
    private static final double WIDEST = 420;
    private static final int LONGEST = 1000;

    private WrappedTip() {}

    /** Returns a tip with a text, of which a very long one is shortened. */
    public static Tooltip of(String text) {
        String shown = ShownText.lines(text);
        Tooltip tip = new Tooltip(shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "\u2026");
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        return tip;
    }
}
