package dateline.suggest;

import static dateline.suggest.SuggestionsTest.dates;
import static dateline.suggest.SuggestionsTest.document;
import static dateline.suggest.SuggestionsTest.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that count from another one in the text, such as "two years later". */
class CountedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two years later it sank.                    | 2014    | two years after March 2012",
                "It sank a year later.                       | 2013    | a year after March 2012",
                "It sank two years after that, by law.       | 2014    | two years after March 2012",
                "It sank two years after.                    | 2014    | two years after March 2012",
                "It had sunk three months before.            | 2011-12 | three months before March 2012",
                "Three months earlier it had sunk.           | 2011-12 | three months before March 2012",
                "Twenty-five years later, it sank.           | 2037    | twenty-five years after March 2012",
                "It sank the next month.                     | 2012-04 | the month after March 2012",
                "The following year it sank.                 | 2013    | the year after March 2012",
                "It had sunk the previous year.              | 2011    | the year before March 2012",
                "It sank the year after.                     | 2013    | the year after March 2012",
                "It had sunk the month before, in the night. | 2012-02 | the month before March 2012"
            })
    void aDateIsCountedFromTheOneOfTheSentenceBefore(String sentence, String date, String ground) {
        List<DateSuggestion> dates = dates(document("The pier was built in March 2012.", sentence));
        assertEquals(2, dates.size(), dates::toString);
        DateSuggestion counted = dates.get(1);
        assertEquals(date, counted.date().canonical());
        assertEquals(Basis.INFERRED, counted.basis());
        assertEquals(Optional.of(ground + " in sentence 1.1"), counted.ground());
        assertTrue(counted.origin().endsWith("sentence 1.2, " + ground + " in sentence 1.1"), counted.origin());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was built on 4 May 2012. The next day it sank.            | 2012-05-04 2012-05-05",
                "In 2010 it was built, in 2012 it sank. A year later, it rose. | 2010 2012 2013",
                "A year later, in 2010, it was built and two years later sank. | 2010 2012",
                "In 2010 it was built. A year later it sank. A year later it rose. | 2010 2011 2012",
                "In 2010 it was built. A year later it sank, and rose in 2015. Two years later it was lost. | 2010 2011 2015 2017",
                "Last year it was built. Two years earlier it was planned.     | 2023 2021"
            })
    void theLastDateBeforeAPhraseCounts(String text, String dates) {
        String[] sentences = text.split("(?<=\\.) ", -1);
        assertEquals(
                dates,
                String.join(
                        " ",
                        dates(document(sentences)).stream()
                                .map(date -> date.date().canonical())
                                .toList()));
    }

    @Test
    void aDateCountsFromOneThatAnEventHasAlready() {
        Commentary commentary =
                document("It was built in 2012.", "A year later it sank.").withEvents(List.of(event("2012", "1.1")));
        assertEquals("2013", dates(commentary).get(0).date().canonical());
        assertEquals(1, dates(commentary).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two years later it sank.",
                "The next year it sank.",
                "It was built in 2012. Nobody minded. Two years later it sank.",
                "It was built in 2012. It sank two years after the war.",
                "It was built in 2012. It sank a year earlier than planned.",
                "It was built in 2012. It sank many years later.",
                "It was built in 2012. The next day it sank.",
                "It was built in 2012. The next year's boats sank."
            })
    void aDateWithoutOneToCountFromIsNotSuggested(String text) {
        List<DateSuggestion> dates = dates(document(text.split("(?<=\\.) ", -1)));
        assertEquals(
                text.contains("2012") ? List.of("2012") : List.of(),
                dates.stream().map(date -> date.date().canonical()).toList());
    }

    @Test
    void anEventOfACountedDateSaysFromWhatItIsCounted() {
        Commentary commentary = document("The pier was built in 2012.", "Two years later it sank.");
        Event event = dates(commentary).get(1).take(commentary).after().events().get(0);
        assertEquals(Optional.of("\u2018Two years later\u2019, two years after 2012 in sentence 1.1"), event.note());
        assertEquals(Basis.INFERRED, event.basis());
        assertEquals("It sank", event.title());
    }
}
