/**
 * JSON of any shape: its tokens and values with their positions, its faults in words, and its layout.
 *
 * <p>Start with {@link dateline.io.json.JsonCursor}, and with {@link dateline.io.json.JsonTree} for a whole document.
 */
package dateline.io.json;
