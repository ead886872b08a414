package dateline.ui.parts;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dateline.ui.canvas.Typeface;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The looks to choose from. */
public enum Theme {
    /** Dark text on white. */
    LIGHT("Light", new PrimerLight().getUserAgentStylesheet()),
    /** Light text on near-black. */
    DARK("Dark", new PrimerDark().getUserAgentStylesheet());

    private static final String STYLESHEET = "/dateline/ui/dateline.css";
    private static final PseudoClass DARK_CLASS = PseudoClass.getPseudoClass("dark");

    private final String label;
    private final String userAgentStylesheet;

    Theme(String label, String userAgentStylesheet) {
        this.label = label;
        this.userAgentStylesheet = userAgentStylesheet;
    }

    /** Returns the name for menus. */
    public String label() {
        return label;
    }

    /**
     * Has all controls look so, those to come too; on the JavaFX application thread. Where it is not called before the first
     * control is made, the toolkit reads a style sheet of its own first.
     */
    public void use() {
        Typeface.load();
        Application.setUserAgentStylesheet(userAgentStylesheet);
    }

    /**
     * Dresses a window; on the JavaFX application thread. Its root gets the pseudo-class {@code dark} where it is dark.
     *
     * @param scene the window's scene
     */
    public void apply(Scene scene) {
        use();
        String own = Theme.class.getResource(STYLESHEET).toExternalForm();
        if (!scene.getStylesheets().contains(own)) {
            scene.getStylesheets().add(own);
        }
        scene.getRoot().pseudoClassStateChanged(DARK_CLASS, this == DARK);
    }

    /**
     * Has what stands before a window look like it: its style sheets, its size of text, and whether it is dark; on the JavaFX
     * application thread.
     *
     * @param window the window's scene
     * @param before what is shown in a window of its own
     */
    public static void copy(Scene window, Parent before) {
        Parent root = window.getRoot();
        if (!before.getStylesheets().equals(window.getStylesheets())) {
            before.getStylesheets().setAll(window.getStylesheets());
        }
        before.setStyle(root.getStyle());
        before.pseudoClassStateChanged(DARK_CLASS, root.getPseudoClassStates().contains(DARK_CLASS));
    }
}
