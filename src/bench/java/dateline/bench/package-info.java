/** Benchmarks: each prints its figures and their ratio to a floor that was measured in the same run. */
package dateline.bench;
