package dateline.date.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidDatesTest {
    private static void assertRefused(String text, int position, String reason) {
        EdtfParseException e = assertThrows(EdtfParseException.class, () -> EdtfParser.parse(text));
        assertEquals(position + ": " + reason, e.position() + ": " + e.reason());
        assertEquals("at " + position + ": " + reason, e.getMessage());
    }

    @Test
    void anEmptyStringIsRefused() {
        assertRefused("", 0, "the string is empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2023-02-29          | 8  | February 2023 has 28 days
            1900-02-29          | 8  | February 1900 has 28 days
            -0001-02-29         | 9  | February 2 BC has 28 days
            2023-02-30          | 8  | February 2023 has 28 days
            2016-02-30          | 8  | February 2016 has 29 days
            2004-06-31          | 8  | June 2004 has 30 days
            2023-02-3X          | 8  | February 2023 has 28 days
            15XX-02-3X          | 8  | February has at most 29 days
            XXXX-02-30          | 8  | February has at most 29 days
            156X-09-31          | 8  | September has at most 30 days
            190X-02-29/190X     |    |
            1901-02-29          | 8  | February 1901 has 28 days
            X100-02-29          | 8  | no year with the digits X100 is a leap year
            156X-12-32          | 8  | there is no day 32
            2016-05-00          | 8  | there is no day 00
            2016-05-4X          | 8  | no day has the digits 4X
            2016-X2-31          |    |
            2016-X4-31          | 8  | April 2016 has 30 days
            2016-13-01          | 5  | there is no month 13; months are 01 to 12, seasons and other parts of a year 21 to 41
            2016-00             | 5  | there is no month 00; months are 01 to 12, seasons and other parts of a year 21 to 41
            2001-20             | 5  | there is no month 20; months are 01 to 12, seasons and other parts of a year 21 to 41
            2001-42             | 5  | there is no month 42; months are 01 to 12, seasons and other parts of a year 21 to 41
            15XX-2X-25          | 5  | no month from 01 to 12 has the digits 2X
            2004-24-01          | 7  | a season or another part of a year has no days
            """)
    void aDayOrMonthThatDoesNotExistIsRefused(String text, Integer position, String reason) {
        if (reason == null) {
            assertEquals(text, EdtfParser.parse(text).canonical());
        } else {
            assertRefused(text, position, reason);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1985-04-12T25:00:00       | 11 | there is no hour 25
            1985-04-12T24:00:01       | 11 | the day ends at 24:00:00
            1985-04-12T00:61:00       | 14 | there is no minute 61
            1985-04-12T01:01:60       | 17 | there is no second 60
            1985-04-12T23:59:60+04    | 17 | there is no second 60
            1985-04-12T1:10:10        | 12 | ':' where an hour of two digits is expected
            1985-04-12T10:1:10        | 15 | ':' where a minute of two digits is expected
            1985-04-12T10:10:1        | 18 | the string ends where a second of two digits is expected
            1985-04-12T10:10          | 16 | the string ends where ':' is expected
            1985-04-12T10:10:10.5     | 19 | the time of day has whole seconds
            1985-04-12T10:10:10Z10    | 20 | '1' where the end is expected
            1985-04-12T10:10:10+0430  | 22 | '3' where the end is expected
            1985-04-12T10:10:10+15    | 19 | time shifts are from -12:00 to +14:00
            1985-04-12T10:10:10-12:01 | 19 | time shifts are from -12:00 to +14:00
            1985-04-12T10:10:10-00:00 | 19 | a time shift of 0 has a plus sign
            1985-04-12T10:10:10-05:60 | 23 | there is no minute 60
            1985-04-12t23:20:30       | 10 | 't' where the end is expected; letters are upper case
            1985-04-12T23:20:30z      | 19 | 'z' where the end is expected; letters are upper case
            1985-04T10:00:00          | 7  | a time of day needs a complete date without qualifiers
            1985-04-XXT10:00:00       | 10 | a time of day needs a complete date without qualifiers
            1985-04-12?T10:00:00      | 11 | a time of day needs a complete date without qualifiers
            1985-04-12T10:00:00/1986  | 10 | an interval has dates without a time of day
            1985/1986-01-01T10:00:00Z | 15 | an interval has dates without a time of day
            [1985-04-12T10:00:00]     | 11 | a set has dates without a time of day
            """)
    void aTimeThatDoesNotExistIsRefused(String text, int position, String reason) {
        assertRefused(text, position, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            -0000                | 0 | year 0 has no minus sign
            -0000-01-01          | 0 | year 0 has no minus sign
            12345                | 0 | a year of more than four digits has the prefix 'Y'
            19850412             | 0 | a year of more than four digits has the prefix 'Y'
            Y2006                | 0 | only a year of more than four digits has the prefix 'Y'
            Y-9999               | 0 | only a year of more than four digits has the prefix 'Y'
            Y00001               | 1 | a year with the prefix 'Y' does not start with 0
            Y-00001              | 2 | a year with the prefix 'Y' does not start with 0
            y170000002           | 0 | 'y' where a year of four digits is expected; letters are upper case
            Y17e7                | 0 | only a year of more than four digits has the prefix 'Y'
            Y17E0                | 4 | the exponent is a positive number that does not start with 0
            Y17E-7               | 4 | '-' where an exponent is expected
            Y0E7                 | 1 | a year with the prefix 'Y' does not start with 0
            Y                    | 1 | the string ends where a year is expected
            Y17E7-12             | 5 | a year with 'Y' or 'S' takes no month
            Y20067890-14-10%     | 9 | a year with 'Y' or 'S' takes no month
            1950S2-01            | 6 | a year with 'Y' or 'S' takes no month
            1950S0               | 5 | the number of significant digits is from 1 to 99
            1950S                | 5 | the string ends where the number of significant digits is expected
            195XS2               | 4 | a year with unspecified digits has no significant digits
            Y25000000000000001   | 0 | a year beyond 25 quadrillion has days too far to be counted
            Y-25000000000000001  | 0 | a year beyond 25 quadrillion has days too far to be counted
            Y24000000000000000S1 | 0 | a year beyond 25 quadrillion has days too far to be counted
            Y1E20                | 0 | a year beyond 25 quadrillion has days too far to be counted
            Y1E99999999999       | 0 | a year beyond 25 quadrillion has days too far to be counted
            Y99999999999999999999999 | 0 | a year beyond 25 quadrillion has days too far to be counted
            193                  | 3 | the string ends where a year of four digits is expected
            19                   | 2 | the string ends where a year of four digits is expected
            20xx                 | 2 | 'x' where a year of four digits is expected; letters are upper case
            199u                 | 3 | 'u' where a year of four digits is expected
            +2006                | 0 | '+' where a year of four digits is expected
            """)
    void aYearThatIsWrittenWronglyIsRefused(String text, int position, String reason) {
        assertRefused(text, position, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2012/2011            | 5  | the interval ends before it starts
            2004-06-11/2004-06-10| 11 | the interval ends before it starts
            0000/-0001           | 5  | the interval ends before it starts
            -1000/-2000          | 6  | the interval ends before it starts
            2012-24/2012-21      | 8  | the interval ends before it starts
            2012-23/2012-22      | 8  | the interval ends before it starts
            199X/198X            | 5  | the interval ends before it starts
            2012/24/             | 7  | '/' where a year of four digits is expected
            2012/2013/2014       | 9  | an interval has only two sides
            2012///4444          | 5  | an interval has only two sides
            1985-04-12/..x       | 13 | 'x' where the end is expected; letters are upper case
            ..2004-06-01/2004    | 2  | '2' where '/' or the end of the date is expected
            2004-06-01/2004..    | 15 | '.' where the end is expected
            2000/12-12           | 7  | '-' where a year of four digits is expected
            unknown/2006         | 0  | 'u' where a year of four digits is expected
            2004-01-01/open      | 11 | 'o' where a year of four digits is expected
            2004 / 2005          | 4  | a blank where '/' or the end of the date is expected
            1985-04-12/P3M       | 11 | 'P' where a year of four digits is expected
            """)
    void anIntervalThatIsWrittenWronglyIsRefused(String text, int position, String reason) {
        assertRefused(text, position, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            []                      | 1  | ']' where a year of four digits is expected
            [..]                    | 3  | ']' where a year of four digits is expected
            [1667,]                 | 6  | ']' where a year of four digits is expected
            [1667, 1668]            | 6  | a blank where a year of four digits is expected
            [1999}                  | 5  | '}' where ',' or ']' is expected
            {1999]                  | 5  | ']' where ',' or '}' is expected
            {1999                   | 5  | the string ends where ',' or '}' is expected
            [1999]x                 | 6  | 'x' where the end is expected; letters are upper case
            [1672..1670]            | 1  | the range ends before it starts
            [1667..1668-01]         | 7  | the dates on both sides of '..' have the same precision
            {2001-03..2001-21}      | 10 | the dates on both sides of '..' have the same precision
            [..1760,..1800]         | 8  | '..' without a date in front of it starts the set
            [1760..,1800]           | 7  | '..' without a date behind it ends the set
            [1667..1668..1669]      | 11 | '.' where ',' or ']' is expected
            [1667/1668]             | 5  | '/' where ',' or ']' is expected
            ..1984                  | 0  | '.' where a year of four digits is expected
            1984..                  | 4  | '.' where the end is expected
            """)
    void aSetThatIsWrittenWronglyIsRefused(String text, int position, String reason) {
        assertRefused(text, position, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2004?~                  | 5  | one qualifier is enough; uncertain and approximate together are written %
            %~2004                  | 1  | one qualifier is enough; uncertain and approximate together are written %
            -?2004                  | 1  | '?' where a year of four digits is expected
            2004-06-11?x            | 11 | 'x' where the end is expected; letters are upper case
            2004-(06)?-11           | 5  | '(' where a month or season of two digits is expected
            2001-21^southern        | 7  | '^' where the end is expected
            1985-4-12               | 6  | '-' where a month or season of two digits is expected
            1985-                   | 5  | the string ends where a month or season of two digits is expected
            1985-0412               | 7  | '1' where the end is expected
            1985-04-1               | 9  | the string ends where a day of two digits is expected
            1985-W15-5              | 5  | 'W' where a month or season of two digits is expected
            1985wtf                 | 4  | 'w' where the end is expected
            not a date              | 0  | 'n' where a year of four digits is expected
            "1863-03-29 "           | 10 | a blank where the end is expected
            " 1863"                 | 0  | a blank where a year of four digits is expected
            １９８５                    | 0  | the character U+FF11 where a year of four digits is expected
            1985\u221204            | 4  | the character U+2212 where the end is expected
            \uD83D\uDE00            | 0  | the character U+1F600 where a year of four digits is expected
            """)
    void anythingElseIsRefused(String text, int position, String reason) {
        assertRefused(text, position, reason);
    }

    @Test
    void nothingIsTooLongToBeRefused() {
        EdtfParseException e = assertThrows(EdtfParseException.class, () -> EdtfParser.parse("1".repeat(1_000_000)));
        assertTrue(e.getMessage().length() < 100);
    }
}
