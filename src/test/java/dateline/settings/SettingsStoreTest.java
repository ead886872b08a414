package dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.ActorMatch;
import dateline.index.Filter;
import dateline.index.FilterMode;
import dateline.index.Unfinished.Lack;
import dateline.model.Certainty;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.settings.Settings.Extent;
import dateline.settings.Settings.GapDisplay;
import dateline.settings.Settings.LanePlaces;
import dateline.settings.Settings.Look;
import dateline.settings.Settings.Motion;
import dateline.settings.Settings.TimelinePlace;
import dateline.settings.Settings.WindowPlace;
import dateline.settings.Settings.WindowSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
                    Set.of(Certainty.HEDGED, Certainty.REPORTED),
                    Set.of(ClaimRole.THESIS, ClaimRole.CONCESSION),
                    Set.of(Lack.DATE, Lack.QUOTE)),
            FilterMode.DIM,
            Optional.of("CLAIMS"),
            Optional.of(new TimelinePlace(
                    19723.25,
                    20088.5,
                    "CATEGORY",
                    GapDisplay.SHOWN,
                    new LanePlaces(List.of("b", "a"), List.of("a"), List.of("b")),
                    "AXIS",
                    "CATEGORY",
                    "OFF")));

    private static final Settings SOME = new Settings(
            new Look(Optional.of("DARK"), Optional.of(15.0), Motion.NONE, Optional.of("BOTH"), Optional.of("MLA")),
            List.of(Path.of("/papers/b.json"), Path.of("/papers/a.json")),
            List.of(ONE, WindowSettings.DEFAULTS, ONE.showing(Optional.of(Path.of("/papers/b.json")))));

    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("deep/er/settings.json");
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

    /** Each of these is a value in the file of {@link #SOME}, what stands there instead, and what that costs. */
    static Stream<Arguments> badValues() {
        return Stream.of(
                bad(
                        "\"textSize\" : 15.0",
                        "\"textSize\" : \"huge\"",
                        s -> s.look().textSize(),
                        Optional.empty()),
                bad("\"textSize\" : 15.0", "\"textSize\" : 1e300", s -> s.look().textSize(), Optional.empty()),
                bad(
                        "\"motion\" : \"NONE\"",
                        "\"motion\" : {\"x\": [1]}",
                        s -> s.look().motion(),
                        Motion.SMOOTH),
                bad(
                        "\"match\" : \"ALL\"",
                        "\"match\" : \"SOME\"",
                        s -> first(s).filter().match(),
                        ActorMatch.ANY),
                bad("\"CAUSAL\"", "\"odd\", \"CAUSAL\"", s -> first(s).filter(), ONE.filter()),
                bad("\"categories\" :", "\"other\" :", s -> first(s).filter().categories(), Set.of()),
                bad("\"filterMode\" : \"DIM\"", "\"filterMode\" : 7", s -> first(s).filterMode(), FilterMode.SHOW_ONLY),
                bad("\"width\" : 1234.0", "\"width\" : -1", s -> first(s).place(), Optional.empty()),
                bad("\"x\" : -20.5", "\"x\" : \"NaN\"", s -> first(s).place(), Optional.empty()),
                bad("0.2, 0.75", "0.2, \"a\", 0.75, -1", s -> first(s).dividers(), ONE.dividers()),
                bad("\"end\" : 20088.5", "\"end\" : 19723.25", s -> first(s).timeline(), Optional.empty()),
                bad("\"end\" : 20088.5", "\"daysPerPixel\" : 0.125", s -> first(s).timeline(), Optional.empty()),
                bad(
                        "\"file:///papers/a.json\"",
                        "{}, \"\\u0000\"",
                        Settings::recent,
                        SOME.recent().subList(0, 1)));
    }

    private static Arguments bad(String good, String bad, Function<Settings, Object> what, Object expected) {
        return Arguments.of(good, bad, what, expected);
    }

    private static WindowSettings first(Settings settings) {
        return settings.windows().get(0);
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void aBadValueCostsOnlyItself(String good, String bad, Function<Settings, Object> what, Object expected)
            throws IOException {
        SettingsStore store = new SettingsStore(file());
        store.save(SOME);
        String text = Files.readString(file());
        int at = text.indexOf(good);
        assertTrue(at >= 0, () -> good + " is not in " + text);
        Files.writeString(file(), text.substring(0, at) + bad + text.substring(at + good.length()));
        Settings loaded = store.load();
        assertEquals(expected, what.apply(loaded));
        assertEquals(SOME.look().theme(), loaded.look().theme());
        assertEquals(ONE.filter().actors(), first(loaded).filter().actors());
        assertEquals(ONE.document(), first(loaded).document());
        assertEquals(SOME.windows().subList(1, 3), loaded.windows().subList(1, 3));
    }

    @Test
    void anObjectWithNothingInItMeansTheDefaults() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{}");
        assertEquals(Settings.DEFAULTS, new SettingsStore(file()).load());
        Files.writeString(file(), "{\"windows\": [{}], \"unknown\": {\"key\": 1}}");
        assertEquals(
                List.of(WindowSettings.DEFAULTS),
                new SettingsStore(file()).load().windows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "null", "17", "{\"look\": ", "look.theme=DARK"})
    void aDamagedFileMeansTheDefaults(String content) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);
        assertEquals(Settings.DEFAULTS, new SettingsStore(file()).load());
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, '\\', 'u', 'x'});
        assertEquals(Settings.DEFAULTS, new SettingsStore(file()).load());
    }

    @Test
    void aDamagedFileIsKeptBesideTheNewOneAndToldOfOnce() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"look\": ");
        SettingsStore store = new SettingsStore(file());
        store.load();
        store.save(SOME);
        Path kept = file().resolveSibling("settings.unreadable.json");
        assertEquals("{\"look\": ", Files.readString(kept));
        assertEquals(
                Optional.of("The settings could not be read and were reset; the old ones are in " + kept),
                store.takeLoss());
        assertEquals(Optional.empty(), store.takeLoss());
        assertEquals(SOME, store.load());
        assertEquals(Optional.empty(), store.takeLoss());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other permissions")
    void theFileIsForItsOwnerAloneAlsoWhereItWasNot() throws IOException {
        SettingsStore store = new SettingsStore(file());
        store.save(SOME);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        store.save(Settings.DEFAULTS);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no devices among its files")
    void aDeviceInPlaceOfTheFileIsNeitherReadNorReplaced() throws IOException {
        Files.createDirectories(file().getParent());
        Files.createSymbolicLink(file(), Path.of("/dev/zero"));
        SettingsStore store = new SettingsStore(file());
        List<String> told = new ArrayList<>();
        store.onFailure(told::add);
        assertEquals(Settings.DEFAULTS, store.load());
        store.save(SOME);
        assertEquals(List.of("The settings cannot be saved: this is a pipe or a device, not a file"), told);
        // JUnit warns of a link that leads out of its folder.
        Files.delete(file());
    }

    @Test
    void aPlaceThatCannotBeWrittenCostsOnlyTheMemory() throws IOException {
        Path occupied = directory.resolve("occupied");
        Files.writeString(occupied, "a file where a directory is wanted");
        SettingsStore store = new SettingsStore(occupied.resolve("settings.json"));
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
