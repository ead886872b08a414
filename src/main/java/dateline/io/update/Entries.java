package dateline.io.update;

import dateline.io.json.JsonSpan;
import java.util.BitSet;
import java.util.List;

/**
 * Puts together an object or list of the original text from old and new entries, which are its members or elements.
 *
 * <p>An old entry keeps the white space around it, a new one takes that of its neighbour.
 */
final class Entries {
    private static final int ADDED = -1;

    /**
     * An entry of the result.
     *
     * @param index its index in the original, {@value #ADDED} for a new one
     * @param text its text; that of a new one as {@code CommentaryWriter} has written it
     */
    record Entry(int index, String text) {
        static Entry added(String canonical) {
            return new Entry(ADDED, canonical);
        }
    }

    private final JsonSpan container;
    private final String json;
    private final int[] starts;
    private final int[] ends;
    private final Layout layout;

    /**
     * Takes the entries of the original, of which there is at least one.
     *
     * @param starts the offset of each entry
     * @param values the value of each entry, at whose end the entry ends
     */
    Entries(JsonSpan container, List<Integer> starts, List<JsonSpan> values, Layout layout) {
        this.container = container;
        this.json = container.json();
        this.starts = starts.stream().mapToInt(Integer::intValue).toArray();
        this.ends = values.stream().mapToInt(JsonSpan::end).toArray();
        this.layout = layout;
    }

    /** Returns an entry as it is. */
    Entry kept(int index) {
        return new Entry(index, json.substring(starts[index], ends[index]));
    }

    /** Returns an entry with another value. */
    Entry patched(int index, JsonSpan value, String patch) {
        return new Entry(index, json.substring(starts[index], value.start()) + patch);
    }

    /** Returns the white space before an entry, from the comma or bracket on. */
    String lead(int index) {
        int from = index == 0 ? container.start() : json.indexOf(',', ends[index - 1]);
        return json.substring(from + 1, starts[index]);
    }

    /** Returns the white space between an entry and the comma behind it. */
    private String tail(int index) {
        return json.substring(ends[index], json.indexOf(',', ends[index]));
    }

    /** Returns the object or list with other entries. */
    String with(List<Entry> entries) {
        StringBuilder out = new StringBuilder().append(json.charAt(container.start()));
        BitSet kept = new BitSet();
        entries.stream().filter(entry -> entry.index() >= 0).forEach(entry -> kept.set(entry.index()));
        String lead = lead(0);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (i > 0) {
                out.append(tail(entries.get(i - 1))).append(',');
                boolean isNew = entry.index() == ADDED;
                lead = isNew ? newLead(entries, i, i == 1 ? laterLead() : lead) : keptLead(entry.index(), kept);
            }
            out.append(lead).append(entry.index() < 0 ? layout.render(entry.text(), lead) : entry.text());
        }
        if (!entries.isEmpty()) {
            out.append(json, ends[ends.length - 1], container.end() - 1);
        }
        return out.append(json.charAt(container.end() - 1)).toString();
    }

    /** Returns the white space before a new entry: that of the entry before it, or of the one behind it on the same line. */
    private String newLead(List<Entry> entries, int place, String before) {
        int behind = place + 1 < entries.size() ? entries.get(place + 1).index() : ADDED;
        return behind > 0 && !Layout.breaksLine(lead(behind)) ? lead(behind) : before;
    }

    /** Returns the white space before an old entry that is not the first of the result. */
    private String keptLead(int index, BitSet kept) {
        if (index == 0) {
            return laterLead();
        }
        String lead = lead(index);
        // Where the first entry of a line is removed, the next one begins the line.
        for (int i = index - 1; i > 0 && !kept.get(i) && !Layout.breaksLine(lead); i--) {
            lead = lead(i);
        }
        return lead;
    }

    /** Returns the usual white space before an entry that is not the first. */
    private String laterLead() {
        if (starts.length > 1) {
            return lead(1);
        }
        return Layout.breaksLine(lead(0)) ? lead(0) : layout.space();
    }

    /** Returns the white space behind an entry that is not the last of the result. */
    private String tail(Entry entry) {
        int last = ends.length - 1;
        if (entry.index() >= 0 && entry.index() < last) {
            return tail(entry.index());
        }
        return last > 0 ? tail(0) : "";
    }
}
