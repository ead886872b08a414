package dateline.settings;

import java.util.Arrays;
import java.util.Optional;

/** Finds enum constants by remembered names. */
public final class EnumNames {
    private EnumNames() {}

    /** Returns the constant with an exact name; empty where the enum has none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** Returns the constant with the name, if there is a name and the enum has it; another one otherwise. */
    public static <E extends Enum<E>> E find(Class<E> type, Optional<String> name, E otherwise) {
        return name.flatMap(exact -> find(type, exact)).orElse(otherwise);
    }
}
