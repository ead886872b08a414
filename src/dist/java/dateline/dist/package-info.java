/**
 * Builds what is installed: modules, a trimmed runtime with its class-data archive, an application image, installers.
 *
 * <p>Run by the pom's {@code dist} profile after the tests; no part of the program. Everything is done by the JDK's own
 * tools, so that it works wherever a JDK does.
 */
package dateline.dist;
