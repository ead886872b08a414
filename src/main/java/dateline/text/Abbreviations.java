package dateline.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that end in a point without ending a sentence. */
final class Abbreviations {
    /** Titles in front of a name. */
    private static final Set<String> TITLES = words("""
            mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cmdr adm maj cpl pvt brig
            rev hon pres supt det amb messrs mme mlle
            """);
    /** Never end a sentence. */
    private static final Set<String> LEADS = words("vs cf ca viz e.g i.e approx esp");
    /** Abbreviations in front of a number. */
    private static final Set<String> BEFORE_NUMBERS = words("""
            no nos p pp vol fig figs art arts sec ch chap para eq tab op jan feb mar apr jun jul aug
            sep sept oct nov dec
            """);
    /** Abbreviations that may end a sentence, months among them. */
    private static final Set<String> EITHER = words("""
            inc corp ltd co cos bros jr sr esq dept univ assn ave blvd rd est jan feb aug
            sept sep oct nov dec ariz calif colo conn fla ill mass mich minn okla pa tenn tex va
            wash wis ph.d b.a m.a st ste ft mt
            """);
    /** Abbreviations like {@link #EITHER}, without a capital. */
    private static final Set<String> EITHER_SMALL = words("etc al");
    /** Hours, which end a sentence except before a day or a time zone. */
    private static final Set<String> HOURS = words("a.m p.m");

    private static final Pattern INITIALS = Pattern.compile("\\p{L}(\\.\\p{L})*");
    private static final Set<String> STARTERS = words("""
            the a an this that these those it its he she they we i you his her their our my your but
            and or so yet nor for if in on at by to from with without as when while where since
            after before because although though however moreover meanwhile then there here what who
            why how which no not now still even some many most few all both each every another such
            despite during under over only instead finally first second third ultimately therefore
            additionally once perhaps today yesterday last next more much until unlike yes let do
            did does is are was were has have had would could should can must nobody nothing
            everyone one two three neither either given whether according later earlier
            """);

    private static final Set<String> AFTER_HOURS = words("""
            monday tuesday wednesday thursday friday saturday sunday eastern central pacific mountain est edt cst cdt pst
            pdt mst mdt et ct pt mt gmt utc bst cet
            """);

    private Abbreviations() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }

    /** The kinds of words before a point, by whether the sentence ends there. */
    enum Reading {
        /** An ordinary word: the point ends the sentence. */
        WORD,
        /** A title or the like: the sentence goes on. */
        TITLE,
        /** The sentence goes on before a number. */
        BEFORE_NUMBER,
        /** The sentence ends before a word that commonly begins sentences. */
        EITHER,
        /** An hour of the day: the sentence goes on before a day or a time zone. */
        HOUR,
        /** A month: the sentence goes on before a number, and otherwise as after {@link #EITHER}. */
        MONTH
    }

    /**
     * Reads the word before a point.
     *
     * @param word without its last point, such as {@code U.S} or {@code Dec}
     */
    static Reading read(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (LEADS.contains(lower) || (capital && TITLES.contains(lower))) {
            return Reading.TITLE;
        }
        if (HOURS.contains(lower)) {
            return Reading.HOUR;
        }
        if (BEFORE_NUMBERS.contains(lower)) {
            return EITHER.contains(lower) ? Reading.MONTH : Reading.BEFORE_NUMBER;
        }
        boolean initials = capital && INITIALS.matcher(word).matches();
        boolean either = EITHER_SMALL.contains(lower) || (capital && EITHER.contains(lower));
        return initials || either ? Reading.EITHER : Reading.WORD;
    }

    /** Tells whether a word is a day or a time zone, as after an hour. */
    static boolean goesWithHour(String word) {
        return AFTER_HOURS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether sentences commonly begin with a word. */
    static boolean beginsSentences(String word) {
        return STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
