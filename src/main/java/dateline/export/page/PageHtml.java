package dateline.export.page;

import dateline.export.content.ExportContent;
import dateline.io.page.CommentaryPage;
import dateline.text.ShownText;
import java.io.IOException;

/**
 * Writes a commentary as one web page: the timeline, the events, the claims, the actors and the text.
 *
 * <p>The page has all that it needs in itself and asks for nothing from anywhere. Without its script it is a plain document;
 * with it, a click shows the passage of an event or a claim. The JSON of the commentary is inside, so that Dateline can open
 * the page. Pure; any thread.
 */
public final class PageHtml {
    /** Maximum events and claims of a page together. */
    public static final int MOST_ITEMS = 20_000;

    private PageHtml() {}

    /**
     * Returns the page.
     *
     * @param content what the page shows; the reader's copy of an article is never in it
     * @return the HTML, to be written as UTF-8
     * @throws PageTooLargeException if there are more than {@value #MOST_ITEMS} events and claims
     * @throws IOException if a text of the commentary is no Unicode
     */
    public static String write(ExportContent content) throws IOException {
        int items = content.index().items().size();
        if (items > MOST_ITEMS) {
            throw new PageTooLargeException(items, MOST_ITEMS);
        }
        HtmlWriter timeline = new HtmlWriter();
        PageTimeline.write(content, timeline);
        String style = PageStyle.css(timeline.toString());
        String script = PageStyle.script();
        HtmlWriter out = new HtmlWriter();
        out.html("<!DOCTYPE html>")
                .line()
                .open("html", "lang", "en")
                .open("head")
                .line();
        out.html("<meta charset=\"utf-8\">").line();
        out.html(CommentaryPage.META).line();
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", ContentPolicy.of(style, script));
        out.line().html("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        out.line().html("<meta name=\"color-scheme\" content=\"light dark\">").line();
        out.element("title", ShownText.line(content.commentary().source().title()));
        out.line().open("style").html(style).close("style").line();
        out.close("head").open("body").line();
        PageHeader.write(content, out);
        out.open("main", "id", "main").line();
        out.html(timeline.toString());
        PageEvents.write(content, out);
        PageClaims.write(content, out);
        PageActors.write(content, out);
        PageText.write(content, out);
        PageLegend.write(content, out);
        out.close("main").line();
        out.html(CommentaryPage.element(content.commentary())).line();
        out.open("script").html(script).close("script").line();
        return out.close("body").close("html").line().toString();
    }
}
