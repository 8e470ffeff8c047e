package org.trailglass.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// A display of X without a screen, by Xvfb.
final class VirtualDisplay implements AutoCloseable {
  private final Process server;
  private final String name;

  private VirtualDisplay(Process server, String name) {
    this.server = server;
    this.name = name;
  }

  /// Starts one, under a number that is free.
  static VirtualDisplay start() throws IOException {
    var server =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var told =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    var number = told.readLine(); // once it takes connections
    if (number == null) {
      throw new IOException("Xvfb ended at once");
    }
    return new VirtualDisplay(server, ":" + number);
  }

  /// What the variable `DISPLAY` names it by.
  String name() {
    return name;
  }

  @Override
  public void close() {
    server.destroy();
  }
}
