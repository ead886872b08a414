package dateline.ui.parts;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Buttons with an icon; the icons are shapes in the style sheet. */
public final class Icons {
    private Icons() {}

    /**
     * Returns an icon.
     *
     * @param name its style class in the style sheet, such as {@code icon-back}
     */
    public static Region icon(String name) {
        Region region = new Region();
        region.getStyleClass().addAll("icon", name);
        return region;
    }

    /**
     * Gives a button an icon in place of words, with a name for screen readers and a tooltip.
     *
     * @param button the button
     * @param icon the icon's style class
     * @param name what the button does
     * @param shortcut its key for the tooltip; empty for none
     * @param <B> the button's type
     * @return the button
     */
    public static <B extends ButtonBase> B dress(B button, String icon, String name, String shortcut) {
        button.setText("");
        button.setGraphic(icon(icon));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(shortcut.isEmpty() ? name : name + "  (" + shortcut + ")"));
        return button;
    }
}
