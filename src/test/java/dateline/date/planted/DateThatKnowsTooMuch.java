package dateline.date.planted;

import dateline.model.planted.ModelThatKnowsADate;
import de.siegmar.fastcsv.reader.CsvReader;
import javafx.geometry.Point2D;
import tools.jackson.core.JsonToken;

/** Breaks the layers, the javafx, the Jackson, the CSV, the console and the cycle rules, so that each is seen to fail. */
final class DateThatKnowsTooMuch {
    private DateThatKnowsTooMuch() {}

    static String violate() {
        System.out.println(Point2D.ZERO);
        return ModelThatKnowsADate.class.getName() + JsonToken.END_ARRAY + CsvReader.builder();
    }
}
