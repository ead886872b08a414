package dateline.ui.search;

import dateline.index.search.SearchHit;
import dateline.model.Item;
import dateline.text.ShownText;
import dateline.text.TextRange;
import dateline.timeline.items.ItemWords;
import dateline.ui.parts.ItemSymbol;
import dateline.ui.parts.MarkedText;
import dateline.ui.parts.WrappingCell;
import dateline.wording.Wording;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A group's name, or what was found with the words marked. */
final class SearchCell extends WrappingCell<SearchRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final int EXCERPT_BEFORE = 30;
    /** The most letters of a text that are shown. */
    static final int EXCERPT = 120;

    private static final int LONGEST_WORD = 24;
    /** The cell's padding at both sides, and the scroll bar. */
    private static final double MARGINS = 40;

    SearchCell() {
        super(MARGINS);
    }

    @Override
    protected void updateItem(SearchRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(GROUP, row instanceof SearchRow.Group);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
        } else if (row instanceof SearchRow.Group group) {
            String outside = group.outside() == 0 ? "" : " \u00b7 " + group.outside() + " of them outside the filter";
            Label label = new Label(group.title() + "  " + group.count() + outside);
            label.getStyleClass().add("secondary");
            showFitted(label);
            setAccessibleText(Wording.count(group.count(), "hit") + " in " + group.title() + outside);
        } else if (row instanceof SearchRow.Hit hit) {
            showFitted(hit(hit.hit()));
        }
    }

    private Region hit(SearchHit hit) {
        SearchHit.MarkedText field = hit.fields().get(0);
        Node sign = sign(hit.target());
        MarkedText name = excerpt(field);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox first = new HBox(8, name);
        SearchRow.item(hit.target())
                .filter(item -> item.time().isPresent())
                .ifPresent(item -> first.getChildren().add(date(item)));
        VBox words = new VBox(first);
        List<SearchHit.MarkedText> others = hit.fields().subList(1, hit.fields().size());
        others.stream()
                .filter(other -> other.field() == SearchHit.Field.STATEMENT)
                .findFirst()
                .ifPresent(statement -> words.getChildren().add(beneath(statement)));
        if (hit.fields().stream()
                .limit(words.getChildren().size())
                .allMatch(shown -> shown.marks().isEmpty())) {
            others.stream()
                    .filter(other -> !other.marks().isEmpty())
                    .findFirst()
                    .ifPresent(other -> words.getChildren().add(beneath(other)));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox line = new HBox(8, sign, words);
        line.setAlignment(Pos.TOP_LEFT);
        setAccessibleText(field.text());
        return line;
    }

    private static Label date(Item item) {
        Label date = new Label(ItemWords.whenBriefly(item));
        date.getStyleClass().addAll("secondary", "date");
        date.setMinWidth(Region.USE_PREF_SIZE);
        return date;
    }

    /** Names the place of the hit, unless it is in the item's own line. */
    private static MarkedText beneath(SearchHit.MarkedText field) {
        MarkedText words = excerpt(field);
        words.getStyleClass().add("beneath");
        return words;
    }

    private static Node sign(SearchHit.Target target) {
        if (target instanceof SearchHit.SentenceTarget of) {
            return number(of.sentence().toString());
        }
        if (target instanceof SearchHit.ActorTarget) {
            return number("\u25cb");
        }
        Item item = target instanceof SearchHit.EventTarget event
                ? event.event()
                : ((SearchHit.ClaimTarget) target).claim();
        return new ItemSymbol(item);
    }

    private static Node number(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("secondary");
        label.setMinWidth(30);
        return label;
    }

    /** Returns the start of the word at a place; the place itself in a text without blanks nearby. */
    static int wordStart(String text, int place) {
        int blank = text.lastIndexOf(' ', place - 1);
        return place == 0 || place - blank > LONGEST_WORD ? place : blank + 1;
    }

    /** Shortens a long text around the first mark. */
    private static MarkedText excerpt(SearchHit.MarkedText field) {
        String text = field.text();
        int first = field.marks().isEmpty() ? 0 : field.marks().get(0).start();
        if (text.length() <= EXCERPT) {
            return new MarkedText(ShownText.line(text), field.marks());
        }
        int from = wordStart(text, Math.max(0, Math.min(first - EXCERPT_BEFORE, text.length() - EXCERPT)));
        int to = Math.min(text.length(), Math.max(from + EXCERPT, first + 1));
        String lead = from > 0 ? "\u2026" : "";
        String tail = to < text.length() ? "\u2026" : "";
        int shift = lead.length() - from;
        List<TextRange> marks = field.marks().stream()
                .filter(mark -> mark.start() >= from && mark.end() <= to)
                .map(mark -> new TextRange(mark.start() + shift, mark.end() + shift))
                .toList();
        return new MarkedText(ShownText.line(lead + text.substring(from, to) + tail), marks);
    }
}
