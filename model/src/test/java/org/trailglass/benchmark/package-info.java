/// Measurements, no tests: run by `mvn -q -P bench -pl model test-compile exec:exec -Dbench=load`.
///
/// Begin with {@link org.trailglass.benchmark.Benchmarks}. They go through the same classes as the
/// window, and write their tables into docs/benchmarks.md.
@NullMarked
package org.trailglass.benchmark;

import org.jspecify.annotations.NullMarked;
