package dateline.io.problems;

import dateline.model.Commentary;
import java.util.Objects;

/**
 * Holds the sound part of a file with errors, as a consistent commentary.
 *
 * <p>References in it lead somewhere and not in circles, ids are unique, passages stand within the source. A document
 * without an id, or whose source has no title, gets one of ours.
 *
 * @param commentary the sound part
 * @param leftOut the counts of what is missing
 * @param ending whether more is missing than can be counted
 */
public record PartialCommentary(Commentary commentary, LeftOut leftOut, Ending ending) {
    /** Ways in which the reading of a file ends. */
    public enum Ending {
        /** The whole file was read. */
        COMPLETE,
        /** The text stops being JSON, or UTF-8: what would have come is unknown. */
        BROKEN_OFF
    }

    /** Checks for nulls. */
    public PartialCommentary {
        Objects.requireNonNull(commentary, "commentary");
        Objects.requireNonNull(leftOut, "leftOut");
        Objects.requireNonNull(ending, "ending");
    }
}
