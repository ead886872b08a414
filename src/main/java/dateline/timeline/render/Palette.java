package dateline.timeline.render;

import dateline.timeline.items.TimelineItems;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The timeline's colours as ARGB integers, light and dark, after the look of Primer.
 *
 * <p>Events are coloured by the family of their category: six hues that readers with the common colour deficiencies can
 * tell apart, close to those of Okabe and Ito, 2008. Text has a contrast of at least 4.5 to 1 against the surface.
 *
 * @param surface the background
 * @param subtle the background of the axis and of gaps
 * @param hairline thin lines between lanes
 * @param grid lines at the start of large units
 * @param faintGrid lines at the start of small units
 * @param text words
 * @param mutedText words of less weight
 * @param accent what is selected and what can be acted on
 * @param claim diamonds and the links of claims
 * @param publication the line of publication and its label
 * @param future the tint of what was future when it was written
 * @param match what a search found
 * @param blue the colour of meetings and diplomacy
 * @param ochre the colour of treaties and law
 * @param vermilion the colour of military events
 * @param teal the colour of the economy
 * @param mauve the colour of people and media
 * @param slate the colour of politics and everything else
 */
public record Palette(
        int surface,
        int subtle,
        int hairline,
        int grid,
        int faintGrid,
        int text,
        int mutedText,
        int accent,
        int claim,
        int publication,
        int future,
        int match,
        int blue,
        int ochre,
        int vermilion,
        int teal,
        int mauve,
        int slate) {
    /** The opacity of what is pale. */
    private static final double PALE = 0.34;

    /** The same on a dark ground, where pale words are harder to read. */
    private static final double PALE_ON_DARK = 0.5;

    private static final Palette LIGHT = new Palette(
            0xffffffff,
            0xfff6f8fa,
            0xffe8ebef,
            0xffdde2e8,
            0xfff1f3f6,
            0xff1f2328,
            0xff636c76,
            0xff0969da,
            0xff8250df,
            0xff8a6100,
            0xfffffaeb,
            0xffffd33d,
            0xff2f74b5,
            0xffa87800,
            0xffc2532d,
            0xff15806f,
            0xffb0508c,
            0xff66707b);
    private static final Palette DARK = new Palette(
            0xff0d1117,
            0xff161b22,
            0xff21262d,
            0xff2a313a,
            0xff181d24,
            0xffe6edf3,
            0xff8d96a0,
            0xff58a6ff,
            0xffa98bf5,
            0xffd9a62e,
            0xff17170f,
            0xff9e7700,
            0xff5aa0e0,
            0xffd0a132,
            0xffe77c54,
            0xff3cb09b,
            0xffd881b6,
            0xff929ca8);

    /** The kinds of events that share a colour. */
    public enum Family {
        /** Meetings and diplomacy. */
        DIPLOMACY("diplomacy", "diplomacy, summits, visits"),
        /** Treaties and law. */
        TREATIES("treaties", "treaties and law"),
        /** Military events. */
        MILITARY("military", "military"),
        /** The economy. */
        ECONOMY("economy", "economy"),
        /** People and media. */
        PEOPLE("people", "people and media"),
        /** Politics and everything else. */
        OTHERS("politics", "politics and everything else");

        private static final Map<String, Family> OF_CATEGORY = Map.ofEntries(
                Map.entry("diplomacy", DIPLOMACY),
                Map.entry("summit", DIPLOMACY),
                Map.entry("visit", DIPLOMACY),
                Map.entry("treaty", TREATIES),
                Map.entry("law", TREATIES),
                Map.entry("military", MILITARY),
                Map.entry("economy", ECONOMY),
                Map.entry("people", PEOPLE),
                Map.entry("media", PEOPLE));

        private final String shortWords;
        private final String words;

        Family(String shortWords, String words) {
            this.shortWords = shortWords;
            this.words = words;
        }

        /** Returns a short name of the family. */
        public String shortWords() {
            return shortWords;
        }

        /** Returns the name of the family. */
        public String words() {
            return words;
        }

        /** Returns a category of the family; empty for the one that holds all others. */
        public Optional<String> example() {
            return OF_CATEGORY.entrySet().stream()
                    .filter(entry -> entry.getValue() == this)
                    .map(Map.Entry::getKey)
                    .min(Comparator.naturalOrder());
        }

        /**
         * Returns the family of a category.
         *
         * @param category as in the file
         */
        public static Family of(String category) {
            return OF_CATEGORY.getOrDefault(category, OTHERS);
        }
    }

    /** Returns the light palette. */
    public static Palette light() {
        return LIGHT;
    }

    /** Returns the dark palette. */
    public static Palette dark() {
        return DARK;
    }

    /** Returns the same with pale words and marks on the same grounds. */
    public Palette pale() {
        return new Palette(
                surface,
                subtle,
                hairline,
                grid,
                faintGrid,
                paled(text),
                paled(mutedText),
                accent,
                paled(claim),
                publication,
                future,
                match,
                paled(blue),
                paled(ochre),
                paled(vermilion),
                paled(teal),
                paled(mauve),
                paled(slate));
    }

    private int paled(int argb) {
        boolean isDark = (surface & 0xff) < 0x80;
        return Fill.faint(argb, isDark ? PALE_ON_DARK : PALE);
    }

    /**
     * Returns the colour of a category of events.
     *
     * @param category as in the file; an unknown one has the neutral colour
     * @return ARGB
     */
    public int category(String category) {
        return switch (Family.of(category)) {
            case DIPLOMACY -> blue;
            case TREATIES -> ochre;
            case MILITARY -> vermilion;
            case ECONOMY -> teal;
            case PEOPLE -> mauve;
            case OTHERS -> slate;
        };
    }

    /**
     * Returns the colour of an item's marks.
     *
     * @param items the columns
     * @param item the item's index
     * @return ARGB
     */
    public int item(TimelineItems items, int item) {
        if (items.isClaim(item)) {
            return claim;
        }
        int category = items.category(item);
        return category < 0 ? slate : category(items.categories().get(category));
    }
}
