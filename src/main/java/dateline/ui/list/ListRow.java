package dateline.ui.list;

import dateline.date.words.English;
import dateline.timeline.story.StoryChapters.ChapterEvent;

/** A row of the list: the heading of a chapter, or an event. */
sealed interface ListRow {
    /**
     * The heading of a chapter.
     *
     * @param name of the chapter
     * @param count how many of its events are listed
     */
    record Heading(String name, int count) implements ListRow {
        /** Returns the heading for a screen reader. */
        String spoken() {
            return name + ", " + English.count(count, "event");
        }
    }

    /**
     * An event.
     *
     * @param of the event with its chapter
     */
    record Entry(ChapterEvent of) implements ListRow {
        /** Returns the id of the event. */
        String id() {
            return of.event().event().id();
        }
    }
}
