/**
 * Reads and writes commentaries as JSON of the format {@code dateline/1}.
 *
 * <p>Start with {@link dateline.io.commentary.CommentaryReader} and {@link dateline.io.commentary.CommentaryWriter}.
 */
package dateline.io.commentary;
