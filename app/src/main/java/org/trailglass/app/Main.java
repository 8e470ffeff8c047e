package org.trailglass.app;

/// The one entry point of the program.
public final class Main {
  private Main() {}

  /// Starts the window, or runs a subcommand without one.
  public static void main(String[] arguments) {}
}
