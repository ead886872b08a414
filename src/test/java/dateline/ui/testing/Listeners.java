package dateline.ui.testing;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.value.ObservableValue;

/** Counts the listeners of properties, which no public method tells, by looking into JavaFX's helpers. */
public final class Listeners {
    private Listeners() {}

    /** Returns for each property that is a field of the object how many listeners it has; on the application thread. */
    public static Map<String, Integer> of(Object owner) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Class<?> type = owner.getClass(); type.getName().startsWith("dateline."); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && value(field, owner) instanceof ObservableValue<?> property) {
                    counts.put(type.getSimpleName() + "." + field.getName(), count(property));
                }
            }
        }
        return counts;
    }

    private static int count(Object property) {
        return field(property, "helper").map(Listeners::inHelper).orElse(0)
                + field(property, "readOnlyProperty").map(Listeners::count).orElse(0);
    }

    private static int inHelper(Object helper) {
        List<Object> all = new ArrayList<>();
        for (String name : List.of("invalidationListeners", "changeListeners")) {
            field(helper, name).ifPresent(array -> {
                for (int i = 0; i < Array.getLength(array); i++) {
                    if (Array.get(array, i) != null) {
                        all.add(array);
                    }
                }
            });
        }
        boolean generic = field(helper, "invalidationSize").isPresent() || !all.isEmpty();
        return generic ? all.size() : 1;
    }

    private static Optional<Object> field(Object owner, String name) {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return Optional.ofNullable(value(field, owner));
                }
            }
        }
        return Optional.empty();
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
