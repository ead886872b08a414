/**
 * The rows of a form, one for each kind of value, by which the values of a record are edited one by one.
 *
 * <p>Start reading at {@link dateline.ui.form.FormRow}.
 */
package dateline.ui.form;
