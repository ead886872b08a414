package dateline.settings;

import dateline.index.Filter;
import dateline.index.FilterMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds all that the program remembers between runs.
 *
 * @param look the look of the windows
 * @param recent the files opened of late, the last one first
 * @param windows the windows that were open, the one that had the keyboard first; empty before the first run
 */
public record Settings(Look look, List<Path> recent, List<WindowSettings> windows) {
    /** Settings of a first run. */
    public static final Settings DEFAULTS = new Settings(Look.DEFAULT, List.of(), List.of());

    /** Copies the lists, and replaces a missing look by the default. */
    public Settings {
        look = Objects.requireNonNullElse(look, Look.DEFAULT);
        recent = List.copyOf(recent);
        windows = List.copyOf(windows);
    }

    /**
     * Holds all that is remembered of a window and of the document in it.
     *
     * @param place where it stands; empty for where a first window stands
     * @param dividers the positions of the split panes' dividers, from 0 to 1, in the window's order
     * @param document the file; empty for the bundled commentary
     * @param filter the filter
     * @param filterMode whether the items that the filter leaves out are hidden or dimmed
     * @param view the name of the view in the middle
     * @param timeline the part of time that the timeline shows; empty for all of it
     */
    public record WindowSettings(
            Optional<WindowPlace> place,
            List<Double> dividers,
            Optional<Path> document,
            Filter filter,
            FilterMode filterMode,
            Optional<String> view,
            Optional<TimelinePlace> timeline) {
        /** Settings of a first window, with the bundled commentary. */
        public static final WindowSettings DEFAULTS = new WindowSettings(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Filter.NONE,
                FilterMode.SHOW_ONLY,
                Optional.empty(),
                Optional.empty());

        /** Replaces what is missing by a default. */
        public WindowSettings {
            dividers = dividers.stream().filter(part -> part >= 0 && part <= 1).toList();
            filter = Objects.requireNonNullElse(filter, Filter.NONE);
            filterMode = Objects.requireNonNullElse(filterMode, FilterMode.SHOW_ONLY);
        }

        /**
         * Returns the same window with another document, all of which is shown.
         *
         * @param file the document; empty for the bundled commentary
         */
        public WindowSettings showing(Optional<Path> file) {
            return new WindowSettings(place, dividers, file, Filter.NONE, filterMode, view, Optional.empty());
        }

        /**
         * Returns the same window in another place.
         *
         * @param other the place
         */
        public WindowSettings at(WindowPlace other) {
            return new WindowSettings(Optional.of(other), dividers, document, filter, filterMode, view, timeline);
        }
    }

    /**
     * Holds the place of a window on the screen, in pixels.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width, above 0
     * @param height its height, above 0
     * @param extent whether it fills the screen
     */
    public record WindowPlace(double x, double y, double width, double height, Extent extent) {
        /** Checks the numbers. */
        public WindowPlace {
            if (!Double.isFinite(x + y + width + height) || width <= 0 || height <= 0) {
                throw new IllegalArgumentException("No place of a window");
            }
            extent = Objects.requireNonNullElse(extent, Extent.NORMAL);
        }
    }

    /** Extents of a window. */
    public enum Extent {
        /** The window has a size of its own. */
        NORMAL,
        /** The window fills the screen. */
        MAXIMIZED
    }

    /** Ways to show a change of the timeline. */
    public enum Motion {
        /** The timeline moves to its new state. */
        SMOOTH,
        /** The new state is shown at once. */
        NONE
    }

    /**
     * Holds the look of the windows.
     *
     * @param theme the theme's name
     * @param textSize the size of running text in pixels
     * @param motion whether the timeline moves smoothly
     * @param words the name of whose words the text is shown in
     * @param citation the name of the style of citations
     */
    public record Look(
            Optional<String> theme,
            Optional<Double> textSize,
            Motion motion,
            Optional<String> words,
            Optional<String> citation) {
        /** The look of a first run. */
        static final Look DEFAULT =
                new Look(Optional.empty(), Optional.empty(), Motion.SMOOTH, Optional.empty(), Optional.empty());

        /** Leaves out a size that no text can be read in. */
        public Look {
            textSize = textSize.filter(size -> size >= 6 && size <= 72);
            motion = Objects.requireNonNullElse(motion, Motion.SMOOTH);
        }
    }

    /**
     * Holds the part of time that a timeline shows, its lanes, and what the reader chose of its chapters.
     *
     * @param start the epoch day at the left edge
     * @param end the epoch day at its right edge
     * @param lanes the name of the lanes' grouping
     * @param gaps whether the axis leaves out gaps
     * @param arranged how the reader has arranged the lanes
     * @param scale the name of the scale of time
     * @param chapterLanes the name of what the lanes of the chapters stand for
     * @param chapterClaims the name of the way in which the chapters show claims
     */
    public record TimelinePlace(
            double start,
            double end,
            String lanes,
            GapDisplay gaps,
            LanePlaces arranged,
            String scale,
            String chapterLanes,
            String chapterClaims) {
        /** Checks the numbers. */
        public TimelinePlace {
            if (!Double.isFinite(start + end) || end <= start) {
                throw new IllegalArgumentException("No part of time");
            }
            lanes = Objects.requireNonNullElse(lanes, "");
            gaps = Objects.requireNonNullElse(gaps, GapDisplay.LEFT_OUT);
            arranged = Objects.requireNonNullElse(arranged, LanePlaces.NONE);
            scale = Objects.requireNonNullElse(scale, "");
            chapterLanes = Objects.requireNonNullElse(chapterLanes, "");
            chapterClaims = Objects.requireNonNullElse(chapterClaims, "");
        }
    }

    /**
     * Holds the arrangement of lanes, by their ids.
     *
     * @param order the lanes that were moved, in their order
     * @param collapsed the lanes shown as one row
     * @param pinned the lanes that stay at the top
     */
    public record LanePlaces(List<String> order, List<String> collapsed, List<String> pinned) {
        /** No arrangement. */
        public static final LanePlaces NONE = new LanePlaces(List.of(), List.of(), List.of());

        /** Copies the lists. */
        public LanePlaces {
            order = List.copyOf(order);
            collapsed = List.copyOf(collapsed);
            pinned = List.copyOf(pinned);
        }
    }

    /** Whether the axis leaves out gaps. */
    public enum GapDisplay {
        /** The axis leaves them out. */
        LEFT_OUT,
        /** The axis shows them. */
        SHOWN
    }
}
