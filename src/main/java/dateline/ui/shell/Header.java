package dateline.ui.shell;

import dateline.date.words.EdtfWords;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.text.ShownText;
import dateline.ui.parts.Choice;
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
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Title and byline of the document, the search box, back and forward, and the choice of view. */
final class Header extends HBox {
    private final Label title = new Label("Dateline");
    private final Label byline = new Label();

    Header(ReadingState state, SearchBox search) {
        getStyleClass().add("window-header");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("document-title");
        title.setMinWidth(0);
        byline.getStyleClass().add("secondary");
        byline.setMinWidth(0);
        VBox words = new VBox(title, byline);
        words.setMinWidth(80);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);

        Button back = Icons.dress(new Button(), "icon-back", "Back", "Alt+Left");
        back.setOnAction(event -> state.back());
        back.disableProperty().bind(state.canGoBackProperty().not());
        Button forward = Icons.dress(new Button(), "icon-forward", "Forward", "Alt+Right");
        forward.setOnAction(event -> state.forward());
        forward.disableProperty().bind(state.canGoForwardProperty().not());

        getChildren().addAll(words, search, new HBox(back, forward), views(state));
        state.documentProperty().addListener((o, was, is) -> show(is));
        show(state.documentProperty().get());
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
            case CLAIMS -> "Claims";
            case TEXT -> "Text";
        };
    }

    private void show(Optional<OpenDocument> document) {
        title.setText(ShownText.line(
                document.map(open -> open.commentary().source().title()).orElse("Dateline")));
        byline.setText(ShownText.line(
                document.map(open -> byline(open.commentary().source())).orElse("")));
        title.setTooltip(WrappedTip.of(title.getText()));
    }

    private static String byline(Source source) {
        List<String> parts = new ArrayList<>();
        if (!source.authors().isEmpty()) {
            parts.add(String.join(" and ", source.authors()));
        }
        source.publisher().ifPresent(parts::add);
        source.published().ifPresent(date -> parts.add(EdtfWords.of(date)));
        return String.join(", ", parts)
                + (source.rendition() == Rendition.RETELLING ? " \u00b7 retold in other words" : "");
    }
}
