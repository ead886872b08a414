package dateline.io.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects the elements of one of the document's lists that are free of errors, and counts the others.
 *
 * @param <T> the elements
 */
final class ItemList<T> {
    private final List<T> sound = new ArrayList<>();
    private long leftOut;

    /** Reads the list that the cursor stands on. */
    void read(String name, ReadingContext context, Supplier<T> reader) {
        if (!context.scalars().enterOptionalList(name)) {
            return;
        }
        while (context.scalars().nextElement()) {
            long before = context.invalid().otherErrors();
            // An element in whose middle the text breaks off is left out, too.
            leftOut++;
            T element = reader.get();
            if (context.invalid().otherErrors() == before) {
                sound.add(element);
                leftOut--;
            }
        }
    }

    List<T> sound() {
        return sound;
    }

    long leftOut() {
        return leftOut;
    }
}
