package org.trailglass.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes small trails for the tests of loads.
final class TrailText {
  private TrailText() {}

  /// A record that is an event by its first keys.
  static String event(String members) {
    return "{\"eventVersion\":\"1.08\",\"eventName\":\"Get\"," + members + "}";
  }

  /// A file of records, each on a line.
  static Path file(Path folder, String name, String... records) throws IOException {
    return Files.writeString(
        folder.resolve(name), "{\"Records\":[\n" + String.join(",\n", records) + "]}");
  }
}
