package dateline.ui.app;

import dateline.layout.Gaps;
import dateline.layout.LaneArrangement;
import dateline.layout.LaneGrouping;
import dateline.layout.PreparedTimeline;
import dateline.layout.VisibleLanes;
import dateline.model.Commentary;
import dateline.query.FilterMode;
import dateline.settings.EnumNames;
import dateline.settings.Settings;
import dateline.settings.Settings.Folding;
import dateline.settings.Settings.TimelinePlace;
import dateline.settings.Settings.WindowSettings;
import dateline.settings.SettingsStore;
import dateline.ui.app.DocumentReading.Read;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.timeline.StillCanvas;
import dateline.ui.timeline.TimelineStill;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.LoggerFactory;

/**
 * Reads, while the toolkit starts, what the first window needs: the settings, and the bundled commentary if that is what
 * it will show. What is needed first is there first; what the first picture does without begins when that is seen, and
 * does not compete with it for the processor. Safe on any thread.
 */
final class Ahead {
    /** How long the first window waits for a reading that began before the toolkit. */
    private static final long PATIENCE_MILLIS = 1000;

    private static final AtomicReference<Ahead> BEGUN = new AtomicReference<>();

    private final CompletableFuture<Optional<Settings>> settings = new CompletableFuture<>();
    private final CompletableFuture<Optional<Still>> still = new CompletableFuture<>();
    private final CompletableFuture<Optional<Reading>> reading = new CompletableFuture<>();
    private final CountDownLatch pictureSeen = new CountDownLatch(1);

    private Ahead() {}

    /**
     * The timeline of the first window.
     *
     * @param commentary what it is of
     * @param timeline painted, in no scene yet
     */
    record Still(Commentary commentary, StillCanvas timeline) {}

    /**
     * Begins to read, on a thread of its own.
     *
     * @param store where the settings are
     */
    static void begin(SettingsStore store) {
        Ahead ahead = new Ahead();
        BEGUN.set(ahead);
        Thread thread = new Thread(() -> ahead.read(store), "dateline-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** Tells whether a start with these windows has a first picture: of one window with all of the bundled commentary. */
    static boolean suits(List<WindowSettings> windows) {
        if (windows.isEmpty()) {
            return true;
        }
        WindowSettings window = windows.get(0);
        return windows.size() == 1
                && window.document().isEmpty()
                && window.filter().isEmpty()
                && window.view().orElse(CentreView.TIMELINE.name()).equals(CentreView.TIMELINE.name());
    }

    /** Returns what was begun, until its reading is taken. */
    static Optional<Ahead> begun() {
        return Optional.ofNullable(BEGUN.get());
    }

    /** Returns the bundled commentary, once; nothing where none was begun, no window shows it, or it takes too long. */
    static Optional<Reading> takeReading() {
        return Optional.ofNullable(BEGUN.getAndSet(null)).flatMap(ahead -> come(ahead.reading));
    }

    private void read(SettingsStore store) {
        try {
            Settings found = store.load();
            settings.complete(Optional.of(found));
            if (!needFile(found.windows())) {
                readBundled(found);
            }
        } catch (Exception e) {
            LoggerFactory.getLogger(Ahead.class).warn("The bundled commentary could not be read ahead", e);
        } finally {
            settings.complete(Optional.empty());
            still.complete(Optional.empty());
            reading.complete(Optional.empty());
        }
    }

    private static boolean needFile(List<WindowSettings> windows) {
        for (WindowSettings window : windows) {
            if (window.document().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void readBundled(Settings found) throws Exception {
        Read read = DocumentReading.readBundled();
        Commentary commentary = read.result().commentary().orElseThrow();
        OpenDocument document = OpenDocument.of(commentary, Optional.empty());
        if (suits(found.windows())) {
            WindowSettings window = found.windows().isEmpty()
                    ? WindowSettings.DEFAULTS
                    : found.windows().get(0);
            TimelineStill timeline = still(document.timeline(), window.timeline());
            still.complete(Optional.of(new Still(commentary, FirstPicture.paintAhead(timeline, found.look(), window))));
            // Seen or too late: the index is wanted next.
            pictureSeen.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            still.complete(Optional.empty());
        }
        reading.complete(Optional.of(new Reading(
                DocumentReading.BUNDLED,
                Optional.of(document),
                read.result(),
                read.origin(),
                read.mapping(),
                Optional.empty())));
    }

    private static TimelineStill still(PreparedTimeline items, Optional<TimelinePlace> place) {
        if (place.isEmpty()) {
            Gaps gaps = items.isLeavingGapsOutAdvised() ? items.gaps() : Gaps.none();
            return still(items, LaneGrouping.ACTOR, LaneArrangement.NONE, gaps, Optional.empty());
        }
        TimelinePlace last = place.get();
        return still(
                items,
                EnumNames.find(LaneGrouping.class, last.lanes()).orElse(LaneGrouping.ACTOR),
                WindowMemory.arrangement(last.arranged()),
                last.folding() == Folding.FOLDED ? items.gaps() : Gaps.none(),
                Optional.of(new TimelineStill.Span(last.start(), last.daysPerPixel())));
    }

    private static TimelineStill still(
            PreparedTimeline items,
            LaneGrouping grouping,
            LaneArrangement arrangement,
            Gaps gaps,
            Optional<TimelineStill.Span> span) {
        VisibleLanes lanes =
                VisibleLanes.of(items, grouping, arrangement, items.items().all(), FilterMode.SHOW_ONLY);
        return new TimelineStill(lanes, gaps, span);
    }

    /** Returns the settings, or nothing where they take too long. */
    Optional<Settings> settings() {
        return come(settings);
    }

    /** Returns the timeline, or nothing where the first window shows something else, or it takes too long. */
    Optional<Still> still() {
        return come(still);
    }

    /** Has it read what the first picture does without: that has been seen, or there is none. */
    void readOn() {
        pictureSeen.countDown();
    }

    private static <T> Optional<T> come(CompletableFuture<Optional<T>> wanted) {
        try {
            return wanted.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            LoggerFactory.getLogger(Ahead.class).debug("Nothing was read ahead", e);
            return Optional.empty();
        }
    }
}
