package dateline.ui.shell;

import dateline.settings.ProgramVersion;
import java.util.List;

/** Describes the program in the About dialogue. */
final class About {
    private About() {}

    static List<String> lines() {
        return List.of(
                "Dateline " + ProgramVersion.current(),
                "",
                "Takes a political commentary apart:",
                "its actors, events and claims on a timeline.",
                "",
                "Licensed under the Apache License, Version 2.0.",
                "Java " + System.getProperty("java.version") + ", JavaFX " + System.getProperty("javafx.version"));
    }
}
