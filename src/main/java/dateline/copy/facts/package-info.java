/**
 * The names, numbers, times and negations that a sentence states, in comparable words.
 *
 * <p>Start reading at {@link dateline.copy.facts.FactReader}.
 */
package dateline.copy.facts;
