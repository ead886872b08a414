package dateline.timeline.items;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.timeline.marks.Stories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tooltip says of a time: never more than is known. */
class ItemWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014|some time in 2014: the text gives only the year",
                "2018-03|some time in March 2018: the text gives only the month",
                "2014-21|some time in spring 2014: the text gives only the season",
                "201X|some time in the 2010s: the text gives only the decade",
                "2024-03-09|9 March 2024: the text gives the day",
                "2014~|some time, about 2014: the text gives only the year",
                "2014?|some time, perhaps 2014: the text gives only the year",
                "2014-03/2014-05|March to May 2014: the text gives only the month",
                "2014/..|from 2014 on: the text gives only the year"
            })
    void theTimeIsSaidInWordsWithHowItIsKnown(String date, String words) {
        TimelineItems items = Stories.single(date).items();
        assertEquals(words, ItemWords.time(items.item(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|1 item", "2|2 items", "12345|12,345 items"})
    void countsReadWell(int count, String words) {
        assertEquals(words, ItemWords.count(count));
    }
}
