package dateline.ui.timeline;

/** The two scales of time on which a document can be seen. */
public enum TimelineScale {
    /** Chapters with a scale each, in which every event stands with its words. */
    CHAPTERS("Chapters"),
    /** One linear scale to zoom on. */
    AXIS("Time Axis");

    private final String label;

    TimelineScale(String label) {
        this.label = label;
    }

    /** Returns the words for a menu. */
    public String label() {
        return label;
    }
}
