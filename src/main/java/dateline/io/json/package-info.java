/**
 * Reads JSON of any shape with positions and faults, and lays it out.
 *
 * <p>Start with {@link dateline.io.json.JsonCursor}, and with {@link dateline.io.json.JsonTree} for a whole document.
 */
package dateline.io.json;
