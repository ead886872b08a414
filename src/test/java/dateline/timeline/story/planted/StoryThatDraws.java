package dateline.timeline.story.planted;

import dateline.timeline.render.Palette;

/** Reaches from the story over to its drawing. */
final class StoryThatDraws {
    private StoryThatDraws() {}

    static int violate() {
        return Palette.light().accent();
    }
}
