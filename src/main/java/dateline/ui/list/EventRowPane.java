package dateline.ui.list;

import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.SentenceId;
import dateline.timeline.items.ItemWords;
import dateline.timeline.story.StoryChapters.ChapterEvent;
import dateline.timeline.story.StoryEvent.Weight;
import dateline.ui.several.RowChoice;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The parts of an event in their columns: date, mark, title with ticks, actors, other actors, sentences. */
final class EventRowPane extends Region {
    /** The most sentences that are named. */
    private static final int MOST_SENTENCES = 3;

    private final Label date = new Label();
    private final Label title = new Label();
    private final Label others = new Label();
    private final HBox sentences = new HBox();
    private final Canvas signs = new Canvas();
    private final Region tick = RowChoice.tick();
    private final Consumer<SentenceId> onSentence;
    private ChapterEvent row;
    private RowLook look;

    /**
     * Creates a row that shows nothing yet.
     *
     * @param onSentence what a click on a sentence's number does
     */
    EventRowPane(ChapterEvent row, RowLook look, Consumer<SentenceId> onSentence) {
        this.row = row;
        this.look = look;
        this.onSentence = onSentence;
        getStyleClass().add("event-row");
        date.getStyleClass().add("date");
        title.getStyleClass().add("title");
        others.getStyleClass().add("others");
        sentences.getStyleClass().add("sentences");
        signs.setMouseTransparent(true);
        date.setTextOverrun(OverrunStyle.ELLIPSIS);
        getChildren().setAll(signs, tick, date, title, others, sentences);
        show(row, look);
    }

    /**
     * Shows an event.
     *
     * @param newRow the event
     * @param newLook how rows look now
     */
    void show(ChapterEvent newRow, RowLook newLook) {
        row = newRow;
        look = newLook;
        Event event = row.event().event();
        date.setText(ItemWords.whenBriefly(event));
        title.setText(row.event().title());
        title.getStyleClass().setAll("label", "title");
        if (row.event().weight() == Weight.HEAVY) {
            title.getStyleClass().add("heavy");
        }
        if (event.status() == EventStatus.ABSENT) {
            title.getStyleClass().add("absent");
        }
        sentences.getChildren().clear();
        List<SentenceId> numbers = EventWords.sentences(event);
        for (SentenceId number : numbers.subList(0, Math.min(MOST_SENTENCES, numbers.size()))) {
            if (!sentences.getChildren().isEmpty()) {
                sentences.getChildren().add(new Label(", "));
            }
            Hyperlink link = new Hyperlink(number.toString());
            link.setAccessibleText("Sentence " + number);
            link.setFocusTraversable(false);
            link.setOnAction(click -> onSentence.accept(number));
            sentences.getChildren().add(link);
        }
        if (numbers.size() > MOST_SENTENCES) {
            sentences.getChildren().add(new Label(" \u2026"));
        }
        requestLayout();
    }

    /** Shows or hides the tick of a row that is one of several selected ones. */
    void tick(boolean shown) {
        tick.setVisible(shown);
    }

    @Override
    protected void layoutChildren() {
        ListColumns columns = look.columns(getWidth());
        double height = getHeight();
        tick.resizeRelocate(
                RowChoice.TICK_LEFT, Math.rint((height - RowChoice.TICK) / 2), RowChoice.TICK, RowChoice.TICK);
        place(date, columns.dateLeft(), Math.min(columns.dateWidth(), date.prefWidth(-1)), height);
        date.setLayoutX(columns.dateLeft() + columns.dateWidth() - date.getWidth());
        double ticks = ticksWidth();
        double words = Math.max(0, Math.min(columns.titleWidth() - ticks, Math.ceil(title.prefWidth(-1))));
        place(title, columns.title(), words, height);
        long shown = look.actors().subList(0, columns.actors()).stream()
                .filter(actor -> row.event().event().actors().contains(actor.id()))
                .count();
        long rest = row.event().event().actors().stream().distinct().count() - shown;
        others.setText(columns.actors() > 0 && rest > 0 ? "+" + rest : "");
        place(others, columns.others(), others.prefWidth(-1), height);
        sentences.setVisible(columns.hasSentences());
        double width = sentences.prefWidth(-1);
        place(sentences, columns.sentencesRight() - width, width, height);
        signs.setWidth(getWidth());
        signs.setHeight(height);
        look.drawing(signs, columns).draw(row, look.actors(), columns.title() + words + 5 * look.unit());
    }

    private double ticksWidth() {
        int claims = row.event().claims();
        return claims == 0 ? 0 : (8 + 3 * claims) * look.unit();
    }

    private static void place(Region part, double x, double width, double height) {
        double partHeight = Math.min(height, part.prefHeight(-1));
        part.resizeRelocate(x, Math.rint((height - partHeight) / 2), width, partHeight);
    }
}
