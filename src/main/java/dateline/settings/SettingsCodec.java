package dateline.settings;

import dateline.model.Certainty;
import dateline.model.ClaimKind;
import dateline.query.ActorMatch;
import dateline.query.Filter;
import dateline.query.FilterMode;
import dateline.settings.Settings.Extent;
import dateline.settings.Settings.Folding;
import dateline.settings.Settings.Frame;
import dateline.settings.Settings.LanePlaces;
import dateline.settings.Settings.Look;
import dateline.settings.Settings.Motion;
import dateline.settings.Settings.TimelinePlace;
import dateline.settings.Settings.WindowPlace;
import dateline.settings.Settings.WindowSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Settings as properties and back; a value that makes no sense costs only itself. */
final class SettingsCodec {
    /** No screen has more pixels either way, and none has more device pixels a pixel. */
    private static final double WIDEST_SCREEN = 40_000;

    private static final double LARGEST_SCALE = 16;

    private SettingsCodec() {}

    static Properties encode(Settings settings) {
        Properties p = new Properties();
        settings.look().theme().ifPresent(theme -> put(p, "look.theme", theme));
        settings.look().textSize().ifPresent(size -> put(p, "look.textSize", size));
        put(p, "look.motion", settings.look().motion());
        settings.look().words().ifPresent(words -> put(p, "look.words", words));
        putAll(p, "recent", settings.recent());
        for (int i = 0; i < settings.windows().size(); i++) {
            encode(p, prefix(i), settings.windows().get(i));
        }
        return p;
    }

    private static String prefix(int window) {
        return "windows." + window + ".";
    }

    private static void encode(Properties p, String in, WindowSettings window) {
        window.place().ifPresent(place -> {
            put(p, in + "x", place.x());
            put(p, in + "y", place.y());
            put(p, in + "width", place.width());
            put(p, in + "height", place.height());
            put(p, in + "extent", place.extent());
        });
        putAll(p, in + "dividers", window.dividers());
        window.document().ifPresent(file -> put(p, in + "document", file));
        Filter filter = window.filter();
        putAll(p, in + "filter.actors", new TreeSet<>(filter.actors()));
        put(p, in + "filter.match", filter.match());
        putAll(p, in + "filter.categories", new TreeSet<>(filter.categories()));
        putAll(p, in + "filter.claimKinds", new TreeSet<>(filter.claimKinds()));
        putAll(p, in + "filter.holders", new TreeSet<>(filter.holders()));
        putAll(p, in + "filter.certainties", new TreeSet<>(filter.certainties()));
        put(p, in + "filter.mode", window.filterMode());
        window.view().ifPresent(view -> put(p, in + "view", view));
        window.timeline().ifPresent(place -> {
            put(p, in + "timeline.start", place.start());
            put(p, in + "timeline.daysPerPixel", place.daysPerPixel());
            put(p, in + "timeline.lanes", place.lanes());
            put(p, in + "timeline.folding", place.folding());
            putAll(p, in + "timeline.lanes.order", place.arranged().order());
            putAll(p, in + "timeline.lanes.folded", place.arranged().folded());
            putAll(p, in + "timeline.lanes.pinned", place.arranged().pinned());
        });
        window.frame()
                .ifPresent(frame -> putAll(
                        p,
                        in + "frame",
                        List.of(
                                frame.header(),
                                frame.footer(),
                                frame.left(),
                                frame.top(),
                                frame.right(),
                                frame.bottom(),
                                frame.width(),
                                frame.height(),
                                frame.scale())));
    }

    private static void put(Properties p, String key, Object value) {
        p.setProperty(key, value.toString());
    }

    private static void putAll(Properties p, String key, Collection<?> values) {
        int i = 0;
        for (Object value : values) {
            put(p, key + "." + i++, value);
        }
    }

    static Settings decode(Properties p) {
        Look look = new Look(
                string(p, "look.theme"),
                number(p, "look.textSize", 6, 72),
                constant(p, "look.motion", Motion.class)
                        .orElse(Settings.DEFAULTS.look().motion()),
                string(p, "look.words"));
        List<Path> recent = new ArrayList<>();
        for (String text : strings(p, "recent")) {
            path(text).ifPresent(recent::add);
        }
        List<WindowSettings> windows = new ArrayList<>();
        // Every window has at least its filter's mode.
        for (int i = 0; p.getProperty(prefix(i) + "filter.mode") != null; i++) {
            windows.add(decode(p, prefix(i)));
        }
        return new Settings(look, recent, windows);
    }

    private static WindowSettings decode(Properties p, String in) {
        WindowSettings defaults = WindowSettings.DEFAULTS;
        Filter filter = new Filter(
                new LinkedHashSet<>(strings(p, in + "filter.actors")),
                constant(p, in + "filter.match", ActorMatch.class)
                        .orElse(defaults.filter().match()),
                new LinkedHashSet<>(strings(p, in + "filter.categories")),
                constants(p, in + "filter.claimKinds", ClaimKind.class),
                new LinkedHashSet<>(strings(p, in + "filter.holders")),
                constants(p, in + "filter.certainties", Certainty.class));
        return new WindowSettings(
                place(p, in),
                numbers(p, in + "dividers", 0, 1),
                path(p, in + "document"),
                filter,
                constant(p, in + "filter.mode", FilterMode.class).orElse(defaults.filterMode()),
                string(p, in + "view"),
                timeline(p, in),
                frame(p, in));
    }

    private static Optional<Frame> frame(Properties p, String in) {
        List<Double> sizes = numbers(p, in + "frame", 0, WIDEST_SCREEN);
        return sizes.size() == 9 && sizes.get(8) > 0 && sizes.get(8) <= LARGEST_SCALE
                ? Optional.of(new Frame(
                        sizes.get(0),
                        sizes.get(1),
                        sizes.get(2),
                        sizes.get(3),
                        sizes.get(4),
                        sizes.get(5),
                        sizes.get(6),
                        sizes.get(7),
                        sizes.get(8)))
                : Optional.empty();
    }

    private static Optional<WindowPlace> place(Properties p, String in) {
        Optional<Double> x = finite(p, in + "x");
        Optional<Double> y = finite(p, in + "y");
        Optional<Double> width = positive(p, in + "width");
        Optional<Double> height = positive(p, in + "height");
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        Extent extent = constant(p, in + "extent", Extent.class).orElse(Extent.NORMAL);
        return Optional.of(new WindowPlace(x.get(), y.get(), width.get(), height.get(), extent));
    }

    private static Optional<TimelinePlace> timeline(Properties p, String in) {
        Optional<Double> start = finite(p, in + "timeline.start");
        Optional<Double> scale = positive(p, in + "timeline.daysPerPixel");
        Optional<String> lanes = string(p, in + "timeline.lanes");
        if (start.isEmpty() || scale.isEmpty() || lanes.isEmpty()) {
            return Optional.empty();
        }
        Folding folding = constant(p, in + "timeline.folding", Folding.class).orElse(Folding.FOLDED);
        LanePlaces arranged = new LanePlaces(
                strings(p, in + "timeline.lanes.order"),
                strings(p, in + "timeline.lanes.folded"),
                strings(p, in + "timeline.lanes.pinned"));
        return Optional.of(new TimelinePlace(start.get(), scale.get(), lanes.get(), folding, arranged));
    }

    private static Optional<String> string(Properties p, String key) {
        return Optional.ofNullable(p.getProperty(key));
    }

    private static List<String> strings(Properties p, String key) {
        List<String> values = new ArrayList<>();
        for (int i = 0; p.getProperty(key + "." + i) != null; i++) {
            values.add(p.getProperty(key + "." + i));
        }
        return values;
    }

    private static Optional<Path> path(Properties p, String key) {
        String text = p.getProperty(key);
        return text == null ? Optional.empty() : path(text);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> finite(Properties p, String key) {
        return number(p, key, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private static Optional<Double> positive(Properties p, String key) {
        return number(p, key, Double.MIN_VALUE, Double.MAX_VALUE);
    }

    private static Optional<Double> number(Properties p, String key, double least, double most) {
        String text = p.getProperty(key);
        return text == null ? Optional.empty() : parse(text, least, most);
    }

    private static List<Double> numbers(Properties p, String key, double least, double most) {
        List<Double> numbers = new ArrayList<>();
        for (String text : strings(p, key)) {
            parse(text, least, most).ifPresent(numbers::add);
        }
        return numbers;
    }

    private static Optional<Double> parse(String text, double least, double most) {
        try {
            double value = Double.parseDouble(text);
            // What is no number is not between any two.
            return value >= least && value <= most ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Properties p, String key, Class<E> type) {
        String name = p.getProperty(key);
        return name == null ? Optional.empty() : EnumNames.find(type, name);
    }

    private static <E extends Enum<E>> Set<E> constants(Properties p, String key, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        for (String name : strings(p, key)) {
            EnumNames.find(type, name).ifPresent(found::add);
        }
        return found;
    }
}
