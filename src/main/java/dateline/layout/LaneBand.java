package dateline.layout;

/**
 * A lane as it lies in the plot.
 *
 * @param lane its number from the top
 * @param id the id of the actor or category it stands for; empty for everything else
 * @param name as shown to the reader
 * @param count how many items belong to it
 * @param top in pixels from the top of the plot, negative where it is scrolled
 * @param height in pixels
 * @param lifeline the height of its hairline in pixels
 */
public record LaneBand(int lane, String id, String name, int count, double top, double height, double lifeline) {}
