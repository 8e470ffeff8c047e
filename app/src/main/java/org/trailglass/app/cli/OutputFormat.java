package org.trailglass.app.cli;

import java.util.Locale;

/// What `print` can print.
enum OutputFormat {
  SUMMARY,
  COUNT,
  NDJSON,
  CSV,
  JSON;

  /// As it is written on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
