package dateline.ui.session;

import dateline.export.citation.CitationStyle;
import dateline.settings.EnumNames;
import dateline.settings.Settings.Look;
import dateline.settings.Settings.Motion;
import dateline.ui.parts.Theme;
import dateline.ui.state.ReadingState;
import dateline.ui.state.TextShown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Holds the settings that all windows share: the look and the recent files.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class Preferences {
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSize", ReadingState.DEFAULT_TEXT_SIZE);
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private final ObjectProperty<TextShown> textShown =
            new SimpleObjectProperty<>(this, "textShown", TextShown.RETELLING);
    private final ObjectProperty<CitationStyle> citation =
            new SimpleObjectProperty<>(this, "citation", CitationStyle.PLAIN);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();

    /**
     * Keeps a window's look and recent files the same as those of all others; holds its properties weakly.
     *
     * @param state what the window shows
     * @param look the window's theme
     * @param motion whether the window's timeline moves smoothly
     * @param files the window's recent files
     * @param style the style in which the window cites
     */
    public void share(
            ReadingState state,
            ObjectProperty<Theme> look,
            BooleanProperty motion,
            ObservableList<Path> files,
            ObjectProperty<CitationStyle> style) {
        style.bindBidirectional(citation);
        look.bindBidirectional(theme);
        state.textSizeProperty().bindBidirectional(textSize);
        state.textShownProperty().bindBidirectional(textShown);
        motion.bindBidirectional(animated);
        Bindings.bindContentBidirectional(files, recent);
    }

    public void restore(Look look, List<Path> files) {
        theme.set(EnumNames.find(Theme.class, look.theme(), theme.get()));
        textSize.set(look.textSize().orElse(textSize.get()));
        textShown.set(EnumNames.find(TextShown.class, look.words(), textShown.get()));
        citation.set(EnumNames.find(CitationStyle.class, look.citation(), citation.get()));
        animated.set(look.motion() == Motion.SMOOTH);
        recent.setAll(files);
    }

    /** Has the controls of all windows dressed in the theme. */
    public void useTheme() {
        theme.get().use();
    }

    public Look look() {
        return new Look(
                Optional.of(theme.get().name()),
                Optional.of(textSize.get()),
                animated.get() ? Motion.SMOOTH : Motion.NONE,
                Optional.of(textShown.get().name()),
                Optional.of(citation.get().name()));
    }

    public List<Path> recent() {
        return List.copyOf(recent);
    }

    public List<Observable> observables() {
        return List.of(theme, textSize, animated, textShown, citation, recent);
    }
}
