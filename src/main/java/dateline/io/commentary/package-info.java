/**
 * The file format {@code dateline/1}: commentaries read from JSON with every problem placed, and written back.
 *
 * <p>Start with {@link dateline.io.commentary.CommentaryReader} and {@link dateline.io.commentary.CommentaryWriter}.
 */
package dateline.io.commentary;
