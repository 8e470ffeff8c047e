package org.trailglass.app.shell;

/// What menus ask of the program that has the windows. Immutable.
///
/// @param open opens another window, with nothing in it
/// @param closeOthers closes all other windows, as far as a person lets them
public record WindowCommands(Runnable open, Runnable closeOthers) {

  /// Commands that do nothing.
  public static WindowCommands none() {
    return new WindowCommands(() -> {}, () -> {});
  }
}
