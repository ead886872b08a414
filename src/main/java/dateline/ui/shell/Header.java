package dateline.ui.shell;

import dateline.date.words.EdtfWords;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.text.ShownText;
import dateline.ui.filter.FilterBar;
import dateline.ui.parts.Choice;
import dateline.ui.parts.FittingWords;
import dateline.ui.parts.Icons;
import dateline.ui.parts.Segmented;
import dateline.ui.parts.WrappedTip;
import dateline.ui.search.SearchBox;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The top of the window: menus, choice of view, history and search in one row; title, byline and filter in the other.
 */
final class Header extends VBox {
    /** The width in pixels below which the search box is short. */
    private static final double NARROW = 1200;

    private final Label title = new Label("Dateline");
    private final FittingWords.OfLabel byline = new FittingWords.OfLabel();

    /**
     * Creates the two rows.
     *
     * @param state what the window shows
     * @param menus the menu bar
     * @param search the search box
     * @param filter the filter
     * @param tools the buttons of the view
     */
    Header(ReadingState state, MenuBar menus, SearchBox search, FilterBar filter, Node tools) {
        getStyleClass().add("window-header");
        getChildren().addAll(menuRow(state, menus, search, tools), titleRow(filter));
        state.documentProperty().addListener((o, was, is) -> show(is));
        show(state.documentProperty().get());
    }

    private static HBox menuRow(ReadingState state, MenuBar menus, SearchBox search, Node tools) {
        Button back = Icons.dress(new Button(), "icon-back", "Back", "Alt+Left");
        back.setOnAction(event -> state.back());
        back.disableProperty().bind(state.history().canGoBackProperty().not());
        Button forward = Icons.dress(new Button(), "icon-forward", "Forward", "Alt+Right");
        forward.setOnAction(event -> state.forward());
        forward.disableProperty().bind(state.history().canGoForwardProperty().not());
        HBox.setHgrow(menus, Priority.ALWAYS);
        HBox row = new HBox(menus, tools, views(state), new HBox(back, forward), search);
        menus.setMinWidth(Region.USE_PREF_SIZE);
        search.prefWidthProperty().bind(row.widthProperty().map(width -> width.doubleValue() < NARROW ? 150 : 300));
        row.getStyleClass().add("menu-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox titleRow(FilterBar filter) {
        title.getStyleClass().add("document-title");
        title.setMinWidth(0);
        byline.getStyleClass().add("secondary");
        byline.setMinWidth(0);
        TitleWords words = new TitleWords();
        words.getChildren().addAll(title, byline);
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox row = new HBox(words, filter);
        row.getStyleClass().add("title-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Title and byline, which leave a part of the window's width to the filter, whatever their length. */
    private static final class TitleWords extends VBox {
        private static final double LEAST_SHARE = 0.37;
        private static final double LARGEST_SHARE = 0.48;

        TitleWords() {
            setMinWidth(80);
            // The width that it wants depends on the window's, of which its own layout hears nothing.
            sceneProperty().flatMap(Scene::widthProperty).addListener((o, was, is) -> requestLayout());
        }

        @Override
        protected double computePrefWidth(double height) {
            double window = getScene().getWidth();
            double own = super.computePrefWidth(height);
            return Math.max(window * LEAST_SHARE, Math.min(window * LARGEST_SHARE, own));
        }
    }

    private static Segmented<CentreView> views(ReadingState state) {
        List<Choice<CentreView>> choices = new ArrayList<>();
        int key = 1;
        for (CentreView view : CentreView.values()) {
            String shortcut = KeyCombination.valueOf("Shortcut+" + key++).getDisplayText();
            choices.add(Choice.withTooltip(view, name(view), name(view) + "  (" + shortcut + ")"));
        }
        return new Segmented<>(state.centreViewProperty(), choices);
    }

    /** Returns a view's name for buttons and menus. */
    static String name(CentreView view) {
        return switch (view) {
            case TIMELINE -> "Timeline";
            case LIST -> "List";
            case CLAIMS -> "Claims";
            case TEXT -> "Text";
        };
    }

    private void show(Optional<OpenDocument> document) {
        title.setText(ShownText.line(
                document.map(open -> open.commentary().source().title()).orElse("Dateline")));
        byline.show(document.map(open -> bylines(open.commentary().source())).orElse(List.of("")));
        title.setTooltip(WrappedTip.of(title.getText()));
    }

    /** Returns the byline, and after it shorter ones: without the publisher, without the authors, the date alone. */
    private static List<String> bylines(Source source) {
        String authors = String.join(" and ", source.authors());
        String publisher = source.publisher().orElse("");
        String date = source.published().map(EdtfWords::of).orElse("");
        boolean isRetold = source.rendition() == Rendition.RETELLING;
        String retold = isRetold ? "retold in other words" : "";
        return Stream.of(
                        byline(retold, authors, publisher, date),
                        byline(retold, authors, date),
                        byline(isRetold ? "retold" : "", authors, date),
                        byline(retold, date),
                        byline(isRetold ? "retold" : "", date))
                .distinct()
                .toList();
    }

    private static String byline(String rendition, String... parts) {
        String origin = joined(", ", Stream.of(parts));
        return ShownText.line(joined(" \u00b7 ", Stream.of(origin, rendition)));
    }

    private static String joined(String between, Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
