package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;

/// What the figures were measured on, and what of it a process uses.
final class Machine {
  private static final int QUIET = 4;
  private static final long HALF_A_SECOND = 500_000_000;

  private Machine() {}

  static String description() throws IOException {
    return LocalDate.now()
        + ", "
        + processor()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors, "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", Java "
        + Runtime.version()
        + ", heap of at most "
        + (Runtime.getRuntime().maxMemory() >> 20)
        + " MB";
  }

  private static String processor() throws IOException {
    var list = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(list)) {
      return "unknown processor";
    }
    try (var lines = Files.lines(list)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 2))
          .findFirst()
          .orElse("unknown processor");
    }
  }

  /// The resident memory of this process in bytes once it falls no more, since the collector gives
  /// heap back beside the work; -1 where it cannot be known.
  static long settledResidentBytes() throws IOException {
    long least = residentBytes();
    for (int quiet = 0; quiet < QUIET; quiet++) {
      LockSupport.parkNanos(HALF_A_SECOND);
      long now = residentBytes();
      if (now < least) {
        least = now;
        quiet = 0;
      }
    }
    return least;
  }

  /// The resident memory of this process in bytes, -1 where it cannot be known.
  static long residentBytes() throws IOException {
    var status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(-1L);
    }
  }

  /// The heap in use once nothing that can go is left.
  static long heapBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
