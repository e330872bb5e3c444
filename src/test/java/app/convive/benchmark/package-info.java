/**
 * Measures what Convive costs beside the least that the same thing can cost: {@code mvn -q -Pbenchmark verify} writes
 * {@code target/benchmark.md}.
 */
@NullMarked
package app.convive.benchmark;

import org.jspecify.annotations.NullMarked;
