/** The axis of a story: chapters with a linear scale each, their names and ticks. */
package dateline.timeline.chapters;
