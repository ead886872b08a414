package dateline.date.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.date.CivilDate;
import dateline.date.parse.EdtfParser;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-09                  | September 2023
            2024-12-17               | 17 December 2024
            2024                     | 2024
            0658                     | AD 658
            0000                     | 1 BC
            -0044                    | 45 BC
            -0044-03-15              | 15 March 45 BC
            Y170000002               | the year 170,000,002
            Y-170000002              | 170,000,003 BC
            Y-17E7                   | 170,000,001 BC
            1950S2                   | between 1900 and 1999, estimated as 1950
            Y3388E2S3                | between the years 338,000 and 338,999, estimated as 338,800
            1985-04-12T23:20:30      | 12 April 1985, 23:20:30
            1985-04-12T23:20:30Z     | 12 April 1985, 23:20:30 UTC
            1985-04-12T23:20:30+04:30 | 12 April 1985, 23:20:30 UTC+04:30
            2024-21                  | spring 2024
            2024-23                  | autumn 2024
            2001-28                  | northern-hemisphere winter 2001
            2024-33                  | the first quarter of 2024
            2001-39                  | the last third of 2001
            2001-41                  | the second half of 2001
            201X-21                  | spring of a year in the 2010s
            201X-34                  | the second quarter of a year in the 2010s
            """)
    void areSaidOfADate(String text, String words) {
        assertEquals(words, EdtfWords.of(EdtfParser.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            201X                     | the 2010s
            190X                     | the 1900s
            004X                     | the AD 40s
            000X                     | between 1 BC and AD 9
            19XX                     | the 20th century
            20XX                     | the 21st century
            10XX                     | the 11th century
            1XXX                     | the 2nd millennium
            XXXX                     | an unknown year
            -XXXX                    | an unknown year BC
            -01XX                    | the 2nd century BC
            -156X                    | between 1570 and 1561 BC
            1XX3                     | a year with the digits 1XX3
            2004-XX                  | a month in 2004
            1985-04-XX               | a day in April 1985
            1985-XX-XX               | a day in 1985
            1984-1X                  | October, November or December 1984
            1984-X1                  | January or November 1984
            1984-0X                  | a month between January and September 1984
            1984-11-2X               | a day between 20 and 29 November 1984
            2023-02-2X               | a day between 20 and 28 February 2023
            2015-02-X8               | 8, 18 or 28 February 2015
            1560-XX-25               | the 25th of a month in 1560
            2004-XX-3X               | the 30th or 31st of a month in 2004
            1984-1X-2X               | a day between 20 and 29 of October, November or December 1984
            156X-12-25               | 25 December of a year in the 1560s
            XXXX-12-XX               | a day in December of an unknown year
            XXXX-12-25               | 25 December of an unknown year
            1XXX-XX                  | a month in the 2nd millennium
            1XXX-12                  | December of a year in the 2nd millennium
            1X99-01                  | January of a year with the digits 1X99
            -156X-12                 | December of a year between 1570 and 1561 BC
            -156X-XX                 | a month between 1570 and 1561 BC
            """)
    void nameWhatIsLeftOpenByUnspecifiedDigits(String text, String words) {
        assertEquals(words, EdtfWords.of(EdtfParser.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024~                    | about 2024
            2024?                    | perhaps 2024
            2024%                    | perhaps about 2024
            2024-06-11~              | about 11 June 2024
            2011-23~                 | about autumn 2011
            201X~                    | about the 2010s
            1985-04-XX~              | a day in April 1985, approximately
            1985-04-XX?              | a day in April 1985, uncertain
            1985-04-XX%              | a day in April 1985, uncertain and approximate
            XXXX?                    | an unknown year, uncertain
            2004-06~-11              | 11 June 2004 (year and month approximate)
            2004?-06-11              | 11 June 2004 (year uncertain)
            ?2004-06-~11             | 11 June 2004 (year uncertain, day approximate)
            2004-%06-11              | 11 June 2004 (month uncertain and approximate)
            2001-~21                 | spring 2001 (season approximate)
            2001-?34                 | the second quarter of 2001 (quarter uncertain)
            """)
    void sayHowSureADateIs(String text, String words) {
        assertEquals(words, EdtfWords.of(EdtfParser.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-09-21/2023-09-30    | late September 2023
            2023-10-21/2023-10-31    | late October 2023
            2024-02-21/2024-02-29    | late February 2024
            2023-09-01/2023-09-10    | early September 2023
            2023-09-11/2023-09-20    | mid September 2023
            2023-09-21/2023-09-29    | 21 to 29 September 2023
            2023-01/2023-04          | early 2023
            2023-05/2023-08          | mid 2023
            2023-09/2023-12          | late 2023
            2023-09-21~/2023-09-30~  | about late September 2023
            2023-09?/2023-12?        | perhaps late 2023
            2012/2014                | 2012 to 2014
            2012/2012                | 2012
            -0044/-0040              | 45 to 41 BC
            -0044/0010               | 45 BC to AD 10
            2018-03-09/2018-03-12    | 9 to 12 March 2018
            2024-05-03/2024-05-07    | 3 to 7 May 2024
            2018-03-28/2018-04-02    | 28 March to 2 April 2018
            2017-12-28/2018-01-02    | 28 December 2017 to 2 January 2018
            2018-03-28/2019-03-28    | 28 March 2018 to 28 March 2019
            2004-06-11/2004-06-11    | 11 June 2004
            2012-11/2013-02          | November 2012 to February 2013
            2024-03/2024-05          | March to May 2024
            2024-03/2024-03          | March 2024
            2024-05~/2024-07~        | about May to July 2024
            2024-21/2024-23          | spring to autumn 2024
            2024-33/2024-34          | the first quarter to the second quarter of 2024
            2004-02-01/2005          | from 1 February 2004 to 2005
            1984~/2004-06            | from about 1984 to June 2004
            1984?/2004%              | from perhaps 1984 to perhaps about 2004
            2004-06-XX/2004-07-03    | from a day in June 2004 to 3 July 2004
            2004-06-~01/2004-06-~20  | from 1 June 2004 (day approximate) to 20 June 2004 (day approximate)
            ../2024-12-17            | until 17 December 2024
            ../2024                  | until some time in 2024
            ../2024-06               | until some time in June 2024
            ../1985~                 | until about 1985
            2024-12-17/..            | from 17 December 2024 on
            2004~/..                 | from about 2004 on
            2004/                    | from 2004 to an unknown end
            /2004                    | from an unknown start to 2004
            ../..                    | at any time
            /..                      | from an unknown start on
            ../                      | until an unknown end
            /                        | from an unknown start to an unknown end
            """)
    void areSaidOfAnInterval(String text, String words) {
        assertEquals(words, EdtfWords.of(EdtfParser.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1667,1668,1670..1672]   | one of 1667, 1668 or 1670 to 1672
            {1667,1668,1670..1672}   | all of 1667, 1668 and 1670 to 1672
            {1960,1961-12}           | all of 1960 and December 1961
            [1667,1760-12]           | one of 1667 or December 1760
            [1667]                   | 1667
            [1670..1672]             | some time from 1670 to 1672
            [2024-01..2024-04]       | some time from January to April 2024
            [1984~..1990]            | some time from about 1984 to 1990
            [..1760-12-03]           | 3 December 1760 or earlier
            [1760-12..]              | December 1760 or later
            {..1984}                 | 1984 and earlier
            {1760-12..}              | December 1760 and later
            [1760-01,1760-02,1760-12..] | one of January 1760, February 1760 or December 1760 or later
            [201X..203X]             | some time from the 2010s to the 2030s
            """)
    void areSaidOfASet(String text, String words) {
        assertEquals(words, EdtfWords.of(EdtfParser.parse(text)));
    }

    @Test
    void doNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("the year 170,000,002", EdtfWords.of(EdtfParser.parse("Y170000002")));
            assertEquals(
                    "0044-03-15",
                    CivilDate.ofEpochDay(new CivilDate(44, 3, 15).toEpochDay()).toString());
        } finally {
            Locale.setDefault(before);
        }
    }
}
