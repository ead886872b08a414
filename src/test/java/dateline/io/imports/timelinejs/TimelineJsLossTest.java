package dateline.io.imports.timelinejs;

import static dateline.io.imports.Samples.event;
import static dateline.io.imports.Samples.problems;
import static dateline.io.imports.Samples.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.ImportFormat;
import dateline.io.imports.Samples;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a slide of TimelineJS has is in the commentary, or is listed. */
class TimelineJsLossTest {
    private static ReadResult ofYear(String year) {
        return Samples.readText(
                "{\"events\": [{\"start_date\": {\"year\": " + year + "}, \"text\": {\"headline\": \"One\"}}]}",
                ImportFormat.TIMELINE_JS);
    }

    @Test
    void noFilledCellOfTheSpreadsheetIsLostWithoutAWord() {
        ReadResult result = Samples.readText(
                "Year,Month,Headline,Group,Tag,Start Date,tag\n2014,3,One,works,night,5 March 2014,second\n",
                ImportFormat.TIMELINE_JS_CSV);
        assertEquals(Optional.of("works"), event(result, "one").category());
        assertEquals(Optional.of("Tag: night"), event(result, "one").note());
        assertEquals(
                List.of(
                        "2:24: Start Date: the column \"Start Date\" is not carried over",
                        "2:37: tag: the column \"tag\" is not carried over"),
                problems(result, Severity.WARNING));
        ReadResult old = Samples.readText(
                "Start Date,End Date,Headline,Month\n5/3/2014,,One,May\n", ImportFormat.TIMELINE_JS_CSV);
        assertEquals(List.of("2:15: Month: the column \"Month\" is not carried over"), problems(old, Severity.WARNING));
    }

    @Test
    void whatTheTitleHasAndASourceHasNotIsListed() {
        ReadResult result = Samples.readText("""
                {"title": {"text": {"headline": "All"}, "group": "g", "display_date": "long ago",
                  "media": {"url": "https://example.org/a", "caption": "c", "credit": "d", "link": "e"}},
                 "events": [{"start_date": {"year": 1900}, "text": {"headline": "One"}}]}
                """, ImportFormat.TIMELINE_JS);
        String all = String.join("\n", problems(result, Severity.WARNING));
        for (String part : List.of("picture or other media", "group", "display date", "caption", "credit", "link")) {
            assertTrue(all.contains("the " + part + " of the title is not carried over"), all);
        }
    }

    @Test
    void aYearIsOneWholeNumberOtherThanZero() {
        for (String year : List.of("0", "-0", "\"1914,1918\"", "\"1914, 15\"", "\"1914 1918\"")) {
            assertEquals(1, ofYear(year).errors(), year);
        }
        assertEquals("0000", when(ofYear("-1"), "one"));
        assertEquals("Y-12000", when(ofYear("\"-12,001\""), "one"));
    }
}
