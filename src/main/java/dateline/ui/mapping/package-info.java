/**
 * The dialog that asks which column of a table holds what, with a trial of each choice.
 *
 * <p>Start reading at {@link dateline.ui.mapping.MappingDialog}.
 */
package dateline.ui.mapping;
