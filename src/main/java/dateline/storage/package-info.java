/**
 * Keeps files whole on disk, opens them without waiting for ever, and tells their states apart; depends on nothing of the
 * program.
 */
package dateline.storage;
