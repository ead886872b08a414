package dateline.timeline.chapters.planted;

import dateline.timeline.story.StoryLayout;

/** Breaks a layer on purpose: the axis of a story knows the story that stands on it. */
class ChaptersThatTellStories {
    StoryLayout told;
}
