package dateline.format;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** Which elements of a document's lists have errors. */
final class Faulty {
    private final Map<Section, BitSet> elements = new EnumMap<>(Section.class);

    Faulty() {
        Section.ALL.forEach(section -> elements.put(section, new BitSet()));
    }

    void add(References.Owner owner) {
        elements.get(owner.section()).set(owner.index());
    }

    boolean contains(Section section, int index) {
        return elements.get(section).get(index);
    }

    boolean isEmpty() {
        return elements.values().stream().allMatch(BitSet::isEmpty);
    }
}
