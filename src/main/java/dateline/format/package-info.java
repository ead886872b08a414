/**
 * The file format {@code dateline/1}: reading JSON into the model with every problem placed, and writing it back.
 *
 * <p>{@link dateline.format.CommentaryReader} and {@link dateline.format.CommentaryWriter} are the entrances. Reading goes
 * token by token and needs no tree: a {@code TokenCursor} knows where each token stands, one small reader per kind of
 * object builds the model's records, and {@code References} settles afterwards what could not be known at the time: ids
 * that come later, cycles, passages. See {@code docs/format.md} for the format and {@code docs/decisions} for the why.
 *
 * <p>May depend on {@link dateline.date} and {@link dateline.model}; the only package that names Jackson.
 */
package dateline.format;
