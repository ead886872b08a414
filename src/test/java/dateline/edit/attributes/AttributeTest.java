package dateline.edit.attributes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dateline.io.commentary.Commentaries;
import dateline.model.Commentary;
import dateline.model.Item;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Each attribute reads and changes one value of a record, and together they make up the record. */
class AttributeTest {
    private static List<Attribute<Object, Object>> attributes(Class<?> holder) {
        List<Attribute<Object, Object>> attributes = new ArrayList<>();
        for (Field field : holder.getFields()) {
            try {
                @SuppressWarnings("unchecked")
                Attribute<Object, Object> attribute = (Attribute<Object, Object>) field.get(null);
                attributes.add(attribute);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return attributes;
    }

    /** Gives a record all values of another, one by one. */
    private static Object copied(Object from, Object to, List<Attribute<Object, Object>> attributes) {
        Object changed = to;
        for (Attribute<Object, Object> attribute : attributes) {
            Object before = changed;
            changed = attribute.with(before, attribute.of(from));
            assertEquals(attribute.of(from), attribute.of(changed), attribute.noun());
            for (Attribute<Object, Object> other : attributes) {
                if (!other.equals(attribute)) {
                    assertSame(other.of(before), other.of(changed), () -> attribute.noun() + ", " + other.noun());
                }
            }
        }
        return changed;
    }

    private static void check(List<?> records, List<?> others, Class<?> holder) {
        List<Attribute<Object, Object>> attributes = attributes(holder);
        assertFalse(attributes.isEmpty());
        for (Object from : records) {
            for (Object to : others) {
                assertEquals(from, copied(from, to, attributes));
            }
        }
    }

    @Property(tries = 50)
    void allAttributesOfARecordMakeAnother(@ForAll long seed) {
        Commentary one = Commentaries.of(seed);
        Commentary other = Commentaries.of(seed + 1);
        check(one.events(), other.events(), EventAttributes.class);
        check(one.claims(), other.claims(), ClaimAttributes.class);
        check(one.actors(), other.actors(), ActorAttributes.class);
        check(
                List.of(one.source()),
                List.of(other.source().withParagraphs(one.source().paragraphs())),
                SourceAttributes.class);
    }

    @Property(tries = 50)
    void whatEventsAndClaimsShareIsChangedInBoth(@ForAll long seed) {
        Commentary commentary = Commentaries.of(seed);
        List<Item> items = Stream.<Item>concat(commentary.events().stream(), commentary.claims().stream())
                .toList();
        for (Item from : items) {
            for (Item to : items) {
                Item changed = (Item) copied(from, to, attributes(ItemAttributes.class));
                assertEquals(to.id(), changed.id());
                assertEquals(to.label(), changed.label());
            }
        }
    }
}
