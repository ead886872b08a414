package dateline.format;

import java.util.Arrays;

/** Names as strings, for the model to share; compared as bytes, which stand side by side, where the strings lie far apart. */
final class StringNames extends PackedNames {
    private String[] names = new String[512];

    StringNames(long expected) {
        super(expected);
    }

    private StringNames(StringNames other) {
        super(other);
        names = other.names.clone();
    }

    @Override
    Names copy() {
        return new StringNames(this);
    }

    @Override
    String get(int number) {
        return names[number];
    }

    @Override
    void append(Utf8Slice name, int hash) {
        int number = size();
        if (number == names.length) {
            names = Arrays.copyOf(names, number * 2);
        }
        names[number] = name.toString();
        super.append(name, hash);
    }
}
