/** The claims in groups, by kind or by holder, each with its certainty and its evidence. */
package dateline.ui.claims;
