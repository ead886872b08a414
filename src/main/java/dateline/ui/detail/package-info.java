/** The selected event, claim, sentence or actor in full: when and how we know it, who, what rests on it, where it stands. */
package dateline.ui.detail;
