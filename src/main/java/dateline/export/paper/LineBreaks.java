package dateline.export.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Tells where a line may break, in any script, and looks at each text whether the pages are still wanted. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private final BooleanSupplier cancelled;

    LineBreaks(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    @Override
    public int next() {
        return breaks.next();
    }

    @Override
    public void setText(String text) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the report is no longer wanted");
        }
        breaks.setText(text);
    }
}
