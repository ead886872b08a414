package dateline.date.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.date.parse.EdtfParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024                     | 2024
            -0044                    | 45 BC
            2023-09                  | Sep 2023
            2024-12-17               | 17 Dec 2024
            2024-12-17T10:00:00      | 17 Dec 2024
            2020~                    | about 2020
            2020-05?                 | perhaps May 2020
            2023-09/2023-12          | Sep – Dec 2023
            2022-11/2023-02          | Nov 2022 – Feb 2023
            2023-09-21/2023-09-30    | 21–30 Sep 2023
            2023-09-21/2023-10-02    | 21 Sep – 2 Oct 2023
            2023-09/2024-12-17       | Sep 2023 – Dec 2024
            2024-12-01/2024          | 1 Dec 2024 – 2024
            1949/1994                | 1949 – 1994
            2024/2024-12-17          | 2024
            2020~/2024-12-17         | about 2020 – 2024
            2024-06~/2024-08         | about Jun 2024 – Aug 2024
            ../2024                  | until 2024
            ../2024-06               | until Jun 2024
            2025-01/..               | from Jan 2025
            2025-01/                 | from Jan 2025
            ../..                    | at any time
            [2012-11..2013-02]       | Nov 2012 – Feb 2013
            [1667,1668]              | one of 1667 or 1668
            [..1668]                 | 1668 or earlier
            2024-21                  | spring 2024
            2024-21/2024-23          | spring 2024 – autumn 2024
            201X                     | the 2010s
            2004-XX                  | a month in 2004
            """)
    void areFew(String text, String words) {
        assertEquals(words, BriefWords.of(EdtfParser.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-02/2024-12-17       | since Feb 2022
            2012-11~/2024-12-17      | since about Nov 2012
            2022-02/..               | since Feb 2022
            ../2024-12-17            | by 17 Dec 2024
            ../2024-06               | until Jun 2024
            2018/2019                | 2018 – 2019
            2024                     | 2024
            """)
    void tellSinceWhenSomethingGoesOn(String text, String words) {
        assertEquals(words, BriefWords.ofOngoing(EdtfParser.parse(text)));
    }
}
