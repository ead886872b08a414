package dateline.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.date.Edtf.Bound;
import dateline.date.Edtf.Precision;
import dateline.date.parse.EdtfParser;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
    private static String day(OptionalLong day) {
        return day.isPresent() ? CivilDate.ofEpochDay(day.getAsLong()).toString() : "-";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1985-04-12            | 1985-04-12 | 1985-04-12
            1985-04               | 1985-04-01 | 1985-04-30
            1985                  | 1985-01-01 | 1985-12-31
            0000                  | 0000-01-01 | 0000-12-31
            -0044                 | -0044-01-01 | -0044-12-31
            1985-04-12T23:20:30-12:00 | 1985-04-12 | 1985-04-12
            1985-04-12T24:00:00   | 1985-04-12 | 1985-04-12
            1964/2008             | 1964-01-01 | 2008-12-31
            2004-02-01/2005       | 2004-02-01 | 2005-12-31
            2005/2006-02          | 2005-01-01 | 2006-02-28
            ../1985-04            | -          | 1985-04-30
            1985-04-12/..         | 1985-04-12 | -
            1985/                 | 1985-01-01 | -
            /1985                 | -          | 1985-12-31
            ../..                 | -          | -
            Y170000002            | Y170000002-01-01 | Y170000002-12-31
            Y-17E7                | Y-170000000-01-01 | Y-170000000-12-31
            1950S2                | 1900-01-01 | 1999-12-31
            -1950S2               | -1999-01-01 | -1900-12-31
            1950S1                | 1000-01-01 | 1999-12-31
            1950S4                | 1950-01-01 | 1950-12-31
            -1859S5               | -1859-01-01 | -1859-12-31
            0050S1                | 0050-01-01 | 0059-12-31
            Y171010000S3          | Y171000000-01-01 | Y171999999-12-31
            Y3388E2S3             | Y338000-01-01 | Y338999-12-31
            2001-21               | 2001-03-01 | 2001-05-31
            2001-22               | 2001-06-01 | 2001-08-31
            2001-23               | 2001-09-01 | 2001-11-30
            2010-24               | 2010-12-01 | 2011-02-28
            2011-28               | 2011-12-01 | 2012-02-29
            2001-29               | 2001-09-01 | 2001-11-30
            2001-30               | 2001-12-01 | 2002-02-28
            2001-31               | 2001-03-01 | 2001-05-31
            2001-32               | 2001-06-01 | 2001-08-31
            2001-33               | 2001-01-01 | 2001-03-31
            2001-34               | 2001-04-01 | 2001-06-30
            2001-36               | 2001-10-01 | 2001-12-31
            2001-37               | 2001-01-01 | 2001-04-30
            2001-39               | 2001-09-01 | 2001-12-31
            2001-40               | 2001-01-01 | 2001-06-30
            2001-41               | 2001-07-01 | 2001-12-31
            201X                  | 2010-01-01 | 2019-12-31
            19XX                  | 1900-01-01 | 1999-12-31
            XXXX                  | 0000-01-01 | 9999-12-31
            1XX3                  | 1003-01-01 | 1993-12-31
            -156X                 | -1569-01-01 | -1560-12-31
            -XXXX                 | -9999-01-01 | -0001-12-31
            -000X                 | -0009-01-01 | -0001-12-31
            -0X00                 | -0900-01-01 | -0100-12-31
            -156X-12-25           | -1569-12-25 | -1560-12-25
            2004-XX               | 2004-01-01 | 2004-12-31
            1984-1X               | 1984-10-01 | 1984-12-31
            1984-0X               | 1984-01-01 | 1984-09-30
            1984-X1               | 1984-01-01 | 1984-11-30
            1985-XX-XX            | 1985-01-01 | 1985-12-31
            2023-02-XX            | 2023-02-01 | 2023-02-28
            2024-02-XX            | 2024-02-01 | 2024-02-29
            2023-02-2X            | 2023-02-20 | 2023-02-28
            2023-02-X9            | 2023-02-09 | 2023-02-19
            2004-XX-31            | 2004-01-31 | 2004-12-31
            2004-0X-31            | 2004-01-31 | 2004-08-31
            XXXX-02-29            | 0000-02-29 | 9996-02-29
            19XX-02-29            | 1904-02-29 | 1996-02-29
            -00XX-02-29           | -0096-02-29 | -0004-02-29
            156X-12-25            | 1560-12-25 | 1569-12-25
            XXXX-12-XX            | 0000-12-01 | 9999-12-31
            -1X32-X1-X2           | -1932-01-02 | -1032-11-22
            1919-XX-02/1919-XX-01 | 1919-01-02 | 1919-12-01
            [1667,1668,1670..1672] | 1667-01-01 | 1672-12-31
            {1961-12,1960}        | 1960-01-01 | 1961-12-31
            [..1760-12-03]        | -          | 1760-12-03
            [1760-01,1760-12..]   | 1760-01-01 | -
            {..1983-12-31,1984-11-05..} | -    | -
            """)
    void hasAFirstAndALastDay(String text, String first, String last) {
        Edtf date = EdtfParser.parse(text);
        assertEquals(first + " to " + last, day(date.earliestDay()) + " to " + day(date.latestDay()));
    }

    @Test
    void tellsAnOpenBoundFromAnUnknownOne() {
        assertEquals(Bound.OPEN, EdtfParser.parse("../1985").startBound());
        assertEquals(Bound.DEFINITE, EdtfParser.parse("../1985").endBound());
        assertEquals(Bound.UNKNOWN, EdtfParser.parse("/1985").startBound());
        assertEquals(Bound.UNKNOWN, EdtfParser.parse("1985/").endBound());
        assertEquals(Bound.OPEN, EdtfParser.parse("1985/..").endBound());
        assertEquals(Bound.OPEN, EdtfParser.parse("[..1985]").startBound());
        assertEquals(Bound.OPEN, EdtfParser.parse("{1985..}").endBound());
        assertEquals(Bound.DEFINITE, EdtfParser.parse("1985").startBound());
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX, MILLENNIUM",
        "1XXX, MILLENNIUM",
        "1XX3, MILLENNIUM",
        "Y171010000S3, MILLENNIUM",
        "../.., MILLENNIUM",
        "XXXX-12-25, MILLENNIUM",
        "19XX, CENTURY",
        "1950S2, CENTURY",
        "19X4, CENTURY",
        "201X, DECADE",
        "201X-12-25, DECADE",
        "2012, YEAR",
        "Y17E7, YEAR",
        "2004-XX, YEAR",
        "1984-1X, YEAR",
        "1985-XX-XX, YEAR",
        "2012-21, SEASON",
        "2012-33, SEASON",
        "2012-03, MONTH",
        "1985-04-XX, MONTH",
        "1985-04-1X, MONTH",
        "1985-04-12, DAY",
        "1985-04-12~, DAY",
        "1985-04-12T23:20:30, TIME",
        "2004-02-01/2005, YEAR",
        "../2024-12-17, DAY",
        "2024-12/, MONTH"
    })
    void isAsPreciseAsItsGivenDigits(String text, Precision precision) {
        assertEquals(precision, EdtfParser.parse(text).precision());
    }

    @Test
    void comparesPrecisionsOfSetsToo() {
        assertEquals(Precision.YEAR, EdtfParser.parse("[1667,1760-12]").precision());
        assertEquals(Precision.DAY, EdtfParser.parse("[..1760-12-03]").precision());
    }
}
