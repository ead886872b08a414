package dateline.io.imports.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.dates.words.DateLanguage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the dates of a column tell of how they are written. */
class DateEvidenceTest {
    private static DateEvidence evidence(String... dates) {
        DateEvidence evidence = new DateEvidence();
        List.of(dates).forEach(evidence::see);
        return evidence;
    }

    private static DateOrder order(String... dates) {
        return evidence(dates).context().order();
    }

    private static YearPairs pairs(String... dates) {
        return evidence(dates).context().pairs();
    }

    private static Set<DateLanguage> languages(String... dates) {
        return evidence(dates).context().languages();
    }

    @Test
    void theOrderIsThatOfDatesThatCanOnlyBeReadOneWay() {
        assertEquals(DateOrder.DAY_FIRST, order("3/5/2014", "25/3/2014"));
        assertEquals(DateOrder.MONTH_FIRST, order("3/5/2014", "3-25-2014"));
        assertEquals(DateOrder.MONTH_FIRST, order("3.25.2014", "3.5.2014", "12.31.2014"));
        assertEquals(DateOrder.MONTH_FIRST, order("3/25/14"));
        assertEquals(DateOrder.DAY_FIRST, order("25-3-98", "3/5/2014"));
        assertEquals(DateOrder.UNKNOWN, order("14-03-25", "3/5/2014"));
        assertEquals(DateOrder.MIXED, order("25/3/2014", "3/25/2014"));
        assertEquals(DateOrder.MONTH_FIRST, order("3/25/2014", "25.3.2014"));
        assertEquals(DateOrder.DAY_FIRST, order("3/5/2014", "25.3.2014"));
        assertEquals(DateOrder.UNKNOWN, order("3/5/2014", "2014", "2014-03-25", "31.31.2014"));
    }

    @Test
    void shortPairsAreRangesBesideRangesAndMonthsBesideMonths() {
        assertEquals(YearPairs.SEEM_RANGES, pairs("1904-05", "1914-18", "1899-1902", "1912-13"));
        assertEquals(YearPairs.SEEM_RANGES, pairs("1904-05", "1899-1902"));
        assertEquals(YearPairs.SEEM_MONTHS, pairs("1904-05", "1904-01"));
        assertEquals(YearPairs.SEEM_MONTHS, pairs("1904-05", "1904-03-12"));
        assertEquals(YearPairs.SEEM_MONTHS, pairs("2001-21", "1998-21"));
        assertEquals(YearPairs.UNKNOWN, pairs("1904-05", "1906-07"));
        assertEquals(YearPairs.MIXED, pairs("1904-05", "1914-18", "1999-02"));
        assertEquals(YearPairs.MIXED, pairs("1913-14", "1899-02"));
        assertEquals(YearPairs.UNKNOWN, pairs("1904-05", "1914–18"));
        assertEquals(YearPairs.MIXED, pairs("1641/2", "1641/42", "2009/8"));
    }

    @Test
    void onlyPairsThatMayBeBothAreDoubtful() {
        assertTrue(evidence("1904-05").hasDoubtfulPairs());
        assertTrue(evidence("2001/02").hasDoubtfulPairs());
        assertFalse(evidence("1914-18", "1998-02", "1904–05", "1904-05-06", "c. 1860")
                .hasDoubtfulPairs());
    }

    @Test
    void aNameOfAnotherLanguageTellsThatTheColumnSpeaksIt() {
        assertEquals(
                EnumSet.of(DateLanguage.ENGLISH), languages("5 March 2014", "in 1900", "Paris 1900", "after 1900"));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.GERMAN), languages("5. März 2014"));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH), languages("100 years ago"));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.GERMAN), languages("um 1900"));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.GERMAN), languages("44 v. Chr."));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.FRENCH), languages("44 av. J.-C."));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.SPANISH), languages("44 a. C."));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.GERMAN), languages("Mi, 05.03.2014"));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.GERMAN), languages("500 v. u. Z."));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.FRENCH), languages("XIXe s."));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.SPANISH), languages("s. XIX"));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.SPANISH), languages("antes de 1850"));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.FRENCH), languages("jusqu’en 1900"));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.FRENCH), languages("1er août 1914"));
        assertEquals(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.SPANISH), languages("5 de enero de 1914"));
    }
}
