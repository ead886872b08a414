package dateline.format;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * What of a document has to be left out because of errors.
 *
 * <p>An item goes if it lacks what it cannot do without, or would say something that the file does not: its id, words, date,
 * holder, and words of closed vocabularies. Of any other error only the part that has it goes, and the error is excused.
 */
final class Damage {
    /** Parts of items, and of the source. */
    enum Part {
        /** A passage. */
        PASSAGE,
        /** A reference to an actor, event or claim. */
        REFERENCE,
        /** Any other value: an alias, a note, a whole list that is none. */
        DETAIL
    }

    private final Problems problems;
    private final Map<Section, BitSet> elements = new EnumMap<>(Section.class);
    private Section current = Section.ACTORS;
    private boolean open;
    private final Map<Part, Long> parts = new EnumMap<>(Part.class);
    private long excused;

    Damage(Problems problems) {
        this.problems = problems;
        for (Section section : Section.ALL) {
            elements.put(section, new BitSet());
        }
    }

    /** Returns how many errors there are that no lost part excuses. */
    long grave() {
        return problems.errors() - excused;
    }

    /** Loses a part if there have been errors in it; tells whether. */
    boolean loses(Part part, long graveBefore) {
        if (grave() == graveBefore) {
            return false;
        }
        excused += grave() - graveBefore;
        parts.merge(part, 1L, Long::sum);
        return true;
    }

    /**
     * Says that an element of a list is being read, which is lost if the text breaks off.
     *
     * @return how many grave errors there are before it
     */
    long startElement(Section section) {
        current = section;
        open = true;
        return grave();
    }

    /** Ends an element, which is lost if there have been grave errors in it. */
    void endElement(Section section, int index, long graveBefore) {
        open = false;
        if (grave() != graveBefore) {
            elements.get(section).set(index);
        }
    }

    boolean contains(Section section, int index) {
        return elements.get(section).get(index);
    }

    /** Returns how many elements in whose middle the text breaks off a list has: one or none. */
    int brokenOff(Section section) {
        return open && current == section ? 1 : 0;
    }

    long count(Part part) {
        return parts.getOrDefault(part, 0L);
    }
}
