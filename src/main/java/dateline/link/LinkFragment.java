package dateline.link;

import dateline.index.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a link shows of a document, as it stands behind the {@code #}: {@code claim=court&actors=kim,xi&view=list}.
 *
 * @param place what is selected; empty for nothing
 * @param filter the filter; empty where the link leaves it as it is
 * @param view the name of the view in lower case; empty where the link leaves it as it is
 */
public record LinkFragment(Optional<LinkPlace> place, Optional<Filter> filter, Optional<String> view) {
    /** Shows a document as it is. */
    public static final LinkFragment NONE = new LinkFragment(Optional.empty(), Optional.empty(), Optional.empty());

    private static final String VIEW = "view";
    private static final String ALL = "all";

    /** Checks for nulls. */
    public LinkFragment {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(view, "view");
    }

    /** Returns a fragment that leads to a place and leaves filter and view as they are. */
    public static LinkFragment to(LinkPlace place) {
        return new LinkFragment(Optional.of(place), Optional.empty(), Optional.empty());
    }

    /**
     * Parses a fragment.
     *
     * @param text what stands behind the {@code #}; empty for {@link #NONE}
     * @return empty where the text has another form, names two places, or has a key or value that there is not
     */
    public static Optional<LinkFragment> parse(String text) {
        LinkFragment parsed = NONE;
        if (text.isEmpty()) {
            return Optional.of(parsed);
        }
        for (String part : text.split("&", -1)) {
            int equals = part.indexOf('=');
            Optional<LinkFragment> next =
                    equals < 0 ? Optional.empty() : parsed.with(part.substring(0, equals), part.substring(equals + 1));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            parsed = next.get();
        }
        return Optional.of(parsed);
    }

    private Optional<LinkFragment> with(String key, String code) {
        if (LinkFilter.isKey(key)) {
            return LinkFilter.with(filter.orElse(Filter.NONE), key, code)
                    .map(changed -> new LinkFragment(place, Optional.of(changed), view));
        }
        Optional<String> value = PercentCode.decode(code).filter(text -> !text.isEmpty());
        if (key.equals(VIEW)) {
            return value.map(name -> new LinkFragment(place, filter, Optional.of(name)));
        }
        if (key.equals("filter")) {
            return value.filter(ALL::equals).map(all -> new LinkFragment(place, Optional.of(Filter.NONE), view));
        }
        return place.isPresent()
                ? Optional.empty()
                : value.flatMap(id -> place(key, id)).map(this::at);
    }

    private static Optional<LinkPlace> place(String key, String id) {
        try {
            return LinkPlace.Kind.of(key).map(kind -> new LinkPlace(kind, id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private LinkFragment at(LinkPlace found) {
        return new LinkFragment(Optional.of(found), filter, view);
    }

    /** Tells whether the fragment asks for nothing. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Returns the fragment as it is parsed, without the {@code #}. */
    public String text() {
        List<String> parts = new ArrayList<>();
        place.ifPresent(to -> parts.add(to.kind().key() + "=" + PercentCode.encode(to.id())));
        filter.ifPresent(kept -> parts.addAll(kept.isEmpty() ? List.of("filter=" + ALL) : LinkFilter.parts(kept)));
        view.ifPresent(name -> parts.add(VIEW + "=" + PercentCode.encode(name)));
        return String.join("&", parts);
    }
}
