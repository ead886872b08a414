package dateline.copy.planted;

import dateline.copy.extract.CopyReader;
import dateline.io.commentary.BundledCommentary;
import org.jsoup.Jsoup;

/** Breaks the layers and the confinement of jsoup and of extracting, so that each is seen to fail. */
final class TextThatReads {
    private TextThatReads() {}

    static String violate() {
        return BundledCommentary.load().id()
                + CopyReader.MOST_CHARS
                + CopyReader.class
                + Jsoup.parse("").text();
    }

    static String violateOnPaper() {
        return org.apache.pdfbox.pdmodel.PDDocument.class.getName();
    }
}
