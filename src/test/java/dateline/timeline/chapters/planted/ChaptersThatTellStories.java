package dateline.timeline.chapters.planted;

import dateline.timeline.story.StoryLayout;

/** Reaches from the axis of a story over to the story that stands on it. */
final class ChaptersThatTellStories {
    private ChaptersThatTellStories() {}

    static int violate() {
        return StoryLayout.MOST_EVENTS + StoryLayout.of(null).places().size();
    }
}
