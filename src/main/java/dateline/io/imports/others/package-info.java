/**
 * Reads TimeFlow and the XML of thetimelineproj.
 *
 * <p>Start reading at {@link dateline.io.imports.others.TimelineProjectReader}.
 */
package dateline.io.imports.others;
