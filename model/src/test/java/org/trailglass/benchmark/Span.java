package org.trailglass.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// How long something took.
///
/// @param nanos by the clock
/// @param cpuNanos that the process was given, over all its threads: what stays the same when
///     others use the machine too
record Span(long nanos, long cpuNanos) {

  /// The point to measure from.
  static Span start() {
    return new Span(System.nanoTime(), cpuTime());
  }

  /// From the point that this is to now.
  Span end() {
    return new Span(System.nanoTime() - nanos, cpuTime() - cpuNanos);
  }

  private static long cpuTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
