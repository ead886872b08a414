package dateline.ui.timeline;

import dateline.date.Edtf;

/** Takes the edits that are made on the time axis. Called on the JavaFX application thread. */
public interface TimelineEdits {
    /** Makes an event of a date that was dragged on empty ground. */
    void create(Edtf when);

    /**
     * Changes the date of an event, one of whose ends was dragged.
     *
     * @param event its id
     * @param when its date from now on
     */
    void redate(String event, Edtf when);

    /** Opens the selected item, which was clicked twice, for editing. */
    void edit();
}
