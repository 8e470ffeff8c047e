package org.trailglass.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the rehearsal shows its window: on macOS and Windows on the screen, on Linux on a virtual
/// display, by Xvfb, so that no window flashes up before who builds; nowhere if Xvfb is missing.
final class RehearsalDisplay implements AutoCloseable {
  private final @Nullable Process server;
  private final Optional<String> name;

  private RehearsalDisplay(@Nullable Process server, Optional<String> name) {
    this.server = server;
    this.name = name;
  }

  /// Finds one, or starts it.
  static RehearsalDisplay find() throws IOException {
    if (!(Platform.current() instanceof Linux) || !Tool.isThere("Xvfb")) {
      return new RehearsalDisplay(null, Optional.empty());
    }
    var server =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var told =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    var number = told.readLine(); // once it takes connections
    if (number == null) {
      throw new Tool.Failure("Xvfb ended at once.");
    }
    return new RehearsalDisplay(server, Optional.of(":" + number));
  }

  /// Whether windows can be seen.
  boolean isThere() {
    return name.isPresent() || !(Platform.current() instanceof Linux);
  }

  /// What the variable `DISPLAY` names it by; empty for the screen.
  Optional<String> name() {
    return name;
  }

  @Override
  public void close() {
    if (server != null) {
      server.destroy();
    }
  }
}
