/**
 * The claims in groups, by step, kind, holder or certainty, each with its evidence, in one or two columns.
 *
 * <p>Start reading at {@link dateline.ui.claims.ClaimsView}.
 */
package dateline.ui.claims;
