/** Keeps files whole on disk; depends on nothing of the program. */
package dateline.storage;
