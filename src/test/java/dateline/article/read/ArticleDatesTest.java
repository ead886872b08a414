package dateline.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.date.Edtf;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05T23:10:00-05:00 | 2024-03-05",
                "2024-03-05 23:10 | 2024-03-05",
                "2024/3/5 | 2024-03-05",
                "20240305 | 2024-03-05",
                "20240305T231000Z | 2024-03-05",
                "2024-03 | 2024-03",
                "2024 | 2024",
                "March 5, 2024 | 2024-03-05",
                "Tue, 05 Mar 2024 23:10:00 GMT | 2024-03-05",
                "5 March 2024, 9.10 pm | 2024-03-05",
                "March 2024 | 2024-03",
                "0001-01-01T00:00:00Z |",
                "2024-02-31 |",
                "2023/2024 |",
                "yesterday |",
                "3/5/2024 | 2024"
            })
    void aFieldIsReadAsADayOrCoarser(String text, String date) {
        assertEquals(
                Optional.ofNullable(date),
                ArticleDates.read(text, Optional.empty()).map(Edtf::canonical));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published on 5 March 2024 | 2024-03-05",
                "Posted: March 5, 2024 at 11:10 p.m. EST | 2024-03-05",
                "1984 |",
                "In March 2024 the quay was closed. |",
                "Chapter 5 |"
            })
    void aLineIsADateOnlyIfItSaysNothingElse(String text, String date) {
        assertEquals(
                Optional.ofNullable(date),
                ArticleDates.line(text, Optional.empty()).map(Edtf::canonical));
    }
}
