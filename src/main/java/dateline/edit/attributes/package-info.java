/**
 * The values of events, claims, actors and sources, each to be read and changed in the same way.
 *
 * <p>Start reading at {@link dateline.edit.attributes.Attribute}.
 */
package dateline.edit.attributes;
