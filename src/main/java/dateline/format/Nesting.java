package dateline.format;

import java.util.Arrays;

/** The lists and objects around a token, as far as messages need to know: a key or an index each. */
final class Nesting {
    private final boolean[] objects;
    private final String[] names;
    private final int[] indices;
    private int depth;

    Nesting(int deepest) {
        objects = new boolean[deepest + 1];
        names = new String[deepest + 1];
        indices = new int[deepest + 1];
        Arrays.fill(names, "");
    }

    /** Enters an object or a list. */
    void enter(boolean object) {
        depth++;
        objects[depth] = object;
        names[depth] = "";
        indices[depth] = -1;
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }

    boolean isFull() {
        return depth + 1 == objects.length;
    }

    boolean inObject() {
        return objects[depth];
    }

    /** Tells whether nothing of the object or list has been met yet. */
    boolean isAtStart() {
        return indices[depth] < 0;
    }

    /** Returns the index of the list's element, or what {@link #name(String, int)} was given last; -1 at the start. */
    int index() {
        return indices[depth];
    }

    /** Moves to the list's next element. */
    void nextElement() {
        indices[depth]++;
    }

    /**
     * Moves to a key of the object.
     *
     * @param name the key
     * @param index some number from 0 on
     */
    void name(String name, int index) {
        names[depth] = name;
        indices[depth] = index;
    }

    /** Returns the object's key that was met last. */
    String name() {
        return names[depth];
    }

    /** Returns the JSON Pointer to the value, key or element that was met last. */
    String pointer() {
        int last = depth > 0 && isAtStart() ? depth - 1 : depth;
        StringBuilder pointer = new StringBuilder();
        for (int d = 1; d <= last; d++) {
            pointer.append('/');
            if (objects[d]) {
                pointer.append(names[d].replace("~", "~0").replace("/", "~1"));
            } else {
                pointer.append(indices[d]);
            }
        }
        return pointer.toString();
    }

    /**
     * Returns what a message calls the value: its key in quotes, or an element of what has a key.
     *
     * @param opened whether it is the list or object that was entered last
     */
    String label(boolean opened) {
        int around = opened ? depth - 1 : depth;
        if (around == 0) {
            return "the document";
        }
        if (objects[around]) {
            return Excerpt.quote(names[around]);
        }
        return objects[around - 1] ? "an element of " + Excerpt.quote(names[around - 1]) : "an element";
    }
}
