package dateline.ui.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;

/** What the program says of itself. */
final class About {
    private About() {}

    static List<String> lines() {
        return List.of(
                "Dateline " + version(),
                "",
                "Takes a political commentary apart:",
                "its actors, events and claims on a timeline.",
                "",
                "Licensed under the Apache License, Version 2.0.",
                "Java " + System.getProperty("java.version") + ", JavaFX " + System.getProperty("javafx.version"));
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = About.class.getResourceAsStream("/dateline/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            return "";
        }
        return properties.getProperty("version", "");
    }
}
