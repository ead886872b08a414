/**
 * Hands what a second start of the program is asked for to the program that runs already.
 *
 * <p>Start reading at {@link dateline.instance.RunningProgram}.
 */
package dateline.instance;
