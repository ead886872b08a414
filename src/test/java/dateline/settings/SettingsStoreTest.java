package dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    private static final WindowSettings ONE = new WindowSettings(
            Optional.of(new WindowPlace(-20.5, 40, 1234, 700, Extent.MAXIMIZED)),
            List.of(0.2, 0.75, 0.5),
            Optional.of(Path.of("/papers/a b \u00e9=#!.dateline.json")),
            new Filter(
                    Set.of("kim", "odd id = # ! \\ \n\u4e2d"),
                    ActorMatch.ALL,
                    Set.of("summit"),
                    Set.of(ClaimKind.CAUSAL),
                    Set.of("authors"),
                    Set.of(Certainty.HEDGED, Certainty.REPORTED)),
            FilterMode.DIM,
            Optional.of("CLAIMS"),
            Optional.of(new TimelinePlace(
                    19723.25,
                    0.125,
                    "CATEGORY",
                    Folding.UNFOLDED,
                    new LanePlaces(List.of("b", "a"), List.of("a"), List.of("b")))),
            Optional.of(new Frame(104, 28.5, 232, 144, 340, 79, 1398, 871.5, 1.25)));

    private static final Settings SOME = new Settings(
            new Look(Optional.of("DARK"), Optional.of(15.0), Motion.NONE, Optional.of("BOTH")),
            List.of(Path.of("/papers/b.json"), Path.of("/papers/a.json")),
            List.of(ONE, WindowSettings.DEFAULTS, ONE.showing(Optional.of(Path.of("/papers/b.json")))));

    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("deep/er/settings.properties");
    }

    @Test
    void whatWasSavedComesBack() {
        SettingsStore store = new SettingsStore(file());
        store.save(SOME);
        assertEquals(SOME, store.load());
    }

    @Test
    void aFirstRunStartsWithTheDefaults() {
        assertEquals(Settings.DEFAULTS, new SettingsStore(file()).load());
    }

    @Test
    void savingLeavesNothingElseBehind() throws IOException {
        SettingsStore store = new SettingsStore(file());
        store.save(SOME);
        store.save(Settings.DEFAULTS);
        try (var files = Files.list(file().getParent())) {
            assertEquals(List.of(file()), files.toList());
        }
        assertEquals(Settings.DEFAULTS, store.load());
    }

    @Test
    void aBadValueCostsOnlyItself() throws IOException {
        SettingsStore store = new SettingsStore(file());
        store.save(SOME);
        String text = Files.readString(file())
                .replace("look.textSize=15.0", "look.textSize=huge")
                .replace("windows.0.filter.match=ALL", "windows.0.filter.match=SOME")
                .replace("windows.0.width=1234.0", "windows.0.width=-1");
        Files.writeString(file(), text);
        Settings loaded = store.load();
        assertEquals(Optional.empty(), loaded.look().textSize());
        WindowSettings first = loaded.windows().get(0);
        assertEquals(ActorMatch.ANY, first.filter().match());
        assertEquals(Optional.empty(), first.place());
        assertEquals(SOME.look().theme(), loaded.look().theme());
        assertEquals(ONE.filter().actors(), first.filter().actors());
        assertEquals(ONE.timeline(), first.timeline());
        assertEquals(SOME.windows().subList(1, 3), loaded.windows().subList(1, 3));
    }

    /** A start paints the timeline in that size before it knows the screen. */
    @ParameterizedTest
    @ValueSource(strings = {"0=1e9", "6=1e9", "7=1e300", "8=0", "8=1000", "3=-1", "5=NaN"})
    void aFrameLargerThanAnyScreenIsForgotten(String damaged) throws IOException {
        Path file = file();
        SettingsStore store = new SettingsStore(file);
        store.save(SOME);
        assertTrue(store.load().windows().get(0).frame().isPresent());
        int at = damaged.indexOf('=');
        String key = "windows.0.frame." + damaged.substring(0, at) + "=";
        String text = Files.readString(file);
        assertTrue(text.contains(key));
        Files.writeString(file, text.replaceAll(Pattern.quote(key) + ".*", key + damaged.substring(at + 1)));
        assertEquals(Optional.empty(), store.load().windows().get(0).frame());
        assertEquals(
                SOME.windows().get(0).place(), store.load().windows().get(0).place());
    }

    @Test
    void aDamagedFileMeansTheDefaults() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, '\\', 'u', 'x'});
        assertEquals(Settings.DEFAULTS, new SettingsStore(file()).load());
        Files.writeString(file(), "look.theme=\\uZZZZ");
        assertEquals(Settings.DEFAULTS, new SettingsStore(file()).load());
    }

    @Test
    void aPlaceThatCannotBeWrittenCostsOnlyTheMemory() throws IOException {
        Path occupied = directory.resolve("occupied");
        Files.writeString(occupied, "a file where a directory is wanted");
        SettingsStore store = new SettingsStore(occupied.resolve("settings.properties"));
        store.save(SOME);
        assertEquals(Settings.DEFAULTS, store.load());
        Files.createDirectories(file());
        SettingsStore blocked = new SettingsStore(file());
        blocked.save(SOME);
        assertEquals(Settings.DEFAULTS, blocked.load());
        assertTrue(Files.isDirectory(file()));
    }

    @Test
    void theSaverWritesTheLastSettingsWhenItIsClosed() {
        SettingsStore store = new SettingsStore(file());
        try (SettingsSaver saver = new SettingsSaver(store)) {
            saver.save(Settings.DEFAULTS);
            saver.save(SOME);
            assertFalse(Files.exists(file()));
        }
        assertEquals(SOME, store.load());
    }
}
