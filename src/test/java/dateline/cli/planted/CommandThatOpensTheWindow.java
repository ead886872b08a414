package dateline.cli.planted;

import dateline.ui.shell.DatelineApp;

/** Reaches from the command line into the user interface. */
final class CommandThatOpensTheWindow {
    private CommandThatOpensTheWindow() {}

    static String violate() {
        return DatelineApp.class.getName();
    }
}
