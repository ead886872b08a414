package dateline.settings;

import java.util.Optional;

/** Finds enum constants by the names under which they were remembered. */
public final class EnumNames {
    private EnumNames() {}

    /**
     * Finds a constant.
     *
     * @param type the enum
     * @param name its exact name
     * @param <E> the enum's type
     * @return the constant, or empty where a name is no longer, or never was, one
     */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds a constant.
     *
     * @param type the enum
     * @param name its exact name, if one was remembered
     * @param otherwise what to take where none was, or it is no constant's
     * @param <E> the enum's type
     * @return the constant
     */
    public static <E extends Enum<E>> E find(Class<E> type, Optional<String> name, E otherwise) {
        return name.isPresent() ? find(type, name.get()).orElse(otherwise) : otherwise;
    }
}
