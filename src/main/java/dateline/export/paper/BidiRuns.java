package dateline.export.paper;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into runs that are read from the left or from the right, by Java's own bidirectional algorithm.
 *
 * <p>A number within words that are read from the right belongs to them: {@link VisualOrder#fromTheRight} places it.
 */
final class BidiRuns implements BidiSplitter {
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        int base = direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(paragraph, base);
        List<BidiTextRun> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bidi.getRunCount(); i++) {
            boolean isFromTheLeft = bidi.getRunLevel(i) == 0;
            boolean isLast = i == bidi.getRunCount() - 1;
            if (isLast || (bidi.getRunLevel(i + 1) == 0) != isFromTheLeft) {
                found.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, isFromTheLeft ? LTR : RTL));
                start = bidi.getRunLimit(i);
            }
        }
        runs = found;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
