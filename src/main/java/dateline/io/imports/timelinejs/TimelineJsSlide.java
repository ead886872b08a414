package dateline.io.imports.timelinejs;

import dateline.date.Edtf;
import dateline.io.imports.builder.CommentaryBuilder;
import dateline.io.imports.builder.EventRow;
import dateline.io.imports.builder.PlainText;
import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.DateParts;
import dateline.io.imports.dates.DateReading;
import dateline.io.imports.dates.WrittenDate;
import dateline.io.problems.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a slide of TimelineJS, from JSON or from a row of the spreadsheet.
 *
 * @param position its position
 * @param datePosition the position of its date
 * @param start its start
 * @param end its end; none where there is none
 * @param texts its texts by the names below; absent ones are blank
 */
public record TimelineJsSlide(
        SourcePosition position,
        SourcePosition datePosition,
        DateParts start,
        DateParts end,
        Map<String, String> texts) {
    static final String HEADLINE = "headline";
    static final String TEXT = "text";
    static final String DISPLAY_DATE = "display date";
    static final String GROUP = "group";
    static final String TAG = "tag";
    static final String ID = "id";
    static final String MEDIA = "media";
    static final String CAPTION = "caption";
    static final String CREDIT = "credit";
    static final String LINK = "link";

    /** Texts that a commentary has no place for where they belong to its title. */
    private static final List<String> NOT_OF_TITLE = List.of(DISPLAY_DATE, GROUP, TAG, CAPTION, CREDIT, LINK);

    /** The category of the stretches that TimelineJS and others draw behind the events. */
    public static final String ERA = "era";

    /** Copies the map. */
    public TimelineJsSlide {
        texts = Map.copyOf(texts);
    }

    /** Returns a number without its decimals where these are nothing but zeros: {@code 2014.0} is 2014. */
    static String whole(String number) {
        return number.strip().replaceFirst("^(-?\\d+)\\.0*$", "$1");
    }

    private String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    boolean hasDate() {
        return !start.isNone() || !end.isNone();
    }

    /** Takes the slide as the title of the commentary. */
    void setTitle(CommentaryBuilder builder) {
        PlainText headline = PlainText.ofHtml(text(HEADLINE));
        PlainText body = PlainText.ofHtml(text(TEXT));
        builder.title(headline.words());
        builder.introduction(body.words(), position);
        body.links().forEach(link -> builder.introduction("Link: " + link, position));
        if (!text(MEDIA).isEmpty()) {
            builder.report().drop(() -> position, "the picture or other media of the title is not carried over");
        }
        NOT_OF_TITLE.stream()
                .filter(name -> !text(name).isEmpty())
                .forEach(name ->
                        builder.report().drop(() -> position, "the " + name + " of the title is not carried over"));
        if (hasDate()) {
            builder.report().drop(() -> datePosition, "the date of the title is not carried over");
        }
    }

    /** Adds the slide as an event. */
    void addEvent(CommentaryBuilder builder, Optional<String> category) {
        addEvent(builder, category, when(), dateWords());
    }

    /** Adds the slide as an event with a date of its own, and the words for that date in the file. */
    void addEvent(CommentaryBuilder builder, Optional<String> category, DateReading when, String words) {
        PlainText headline = PlainText.ofHtml(text(HEADLINE));
        PlainText body = PlainText.ofHtml(text(TEXT));
        EventRow event = new EventRow(position)
                .id(text(ID))
                .title(headline.words().isEmpty() && body.words().isEmpty() ? ofMedia() : headline.words())
                .summary(body.words())
                .category(category.orElse(text(GROUP)))
                .when(when, datePosition, words);
        event.note("Tag: ", text(TAG));
        event.note("Date as shown: ", PlainText.ofHtml(text(DISPLAY_DATE)).words());
        media(event);
        headline.links().forEach(link -> event.note("Link: ", link));
        body.links().forEach(link -> event.note("Link: ", link));
        event.note("Link: ", text(LINK));
        builder.add(event);
    }

    /** Returns a title for a slide without words: its caption, as in TimelineJS, or its address. */
    private String ofMedia() {
        String caption = PlainText.ofHtml(text(CAPTION)).words();
        PlainText media = PlainText.ofHtml(text(MEDIA));
        String shown = media.words().isEmpty() ? String.join(" ", media.links()) : media.words();
        return caption.isEmpty() ? shown : caption;
    }

    private void media(EventRow event) {
        PlainText media = PlainText.ofHtml(text(MEDIA));
        PlainText caption = PlainText.ofHtml(text(CAPTION));
        PlainText credit = PlainText.ofHtml(text(CREDIT));
        event.note("Media: ", media.words());
        media.links().forEach(link -> event.note("Media: ", link));
        event.note("Caption: ", caption.words());
        event.note("Credit: ", credit.words());
        caption.links().forEach(link -> event.note("Link: ", link));
        credit.links().forEach(link -> event.note("Link: ", link));
    }

    private String dateWords() {
        String from = words(start);
        String to = words(end);
        return to.isEmpty() ? from : from + " to " + to;
    }

    private static String words(DateParts parts) {
        String date = String.join("-", parts.year(), parts.month(), parts.day()).replaceAll("-+$", "");
        return date + parts.clock().map(c -> " " + c.words()).orElse("");
    }

    private DateReading when() {
        DateParts.Reading from = start.read();
        if (from.moment().isEmpty()) {
            return DateReading.fault(from.fault());
        }
        if (end.isNone()) {
            return shown(from.moment().get().alone());
        }
        return end.read()
                .moment()
                .map(to -> from.moment().get().until(to))
                .orElseGet(() -> from.moment()
                        .get()
                        .withUnknownEnd("the end cannot be used, " + end.read().fault() + "; it is left unknown"));
    }

    /**
     * Returns the coarser of the displayed date and the start.
     *
     * <p>Under "spring 2014" a start of 1 March only places the slide, and so does 1900 under "c. 1900".
     */
    private DateReading shown(DateReading placed) {
        DateReading shown = WrittenDate.in(DateOrder.UNKNOWN)
                .read(PlainText.ofHtml(text(DISPLAY_DATE)).words());
        boolean coarser = shown.remark().isEmpty()
                && placed.date().isPresent()
                && shown.date().isPresent()
                && isCoarser(shown.date().get(), placed.date().get());
        return coarser ? shown : placed;
    }

    private static boolean isCoarser(Edtf shown, Edtf placed) {
        if (shown.earliestDay().isEmpty()
                || shown.latestDay().isEmpty()
                || placed.earliestDay().isEmpty()) {
            return false;
        }
        long first = placed.earliestDay().getAsLong();
        boolean within = shown.earliestDay().getAsLong() <= first
                && first <= shown.latestDay().getAsLong()
                && placed.latestDay().orElse(Long.MAX_VALUE)
                        <= shown.latestDay().getAsLong();
        boolean doubtful = shown.isApproximate() || shown.isUncertain();
        return within
                && (doubtful
                        || (shown.earliestDay().getAsLong() == first
                                && !shown.latestDay().equals(placed.latestDay())));
    }
}
