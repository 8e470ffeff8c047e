package org.trailglass.app.shell;

/// What menus ask of marks, names and cases. Immutable.
///
/// @param mark marks the selected events
/// @param note writes a note on the current event
/// @param names shows the list of names
/// @param save saves the case
/// @param saveAs saves the case under another name
public record CaseCommands(
    Runnable mark, Runnable note, Runnable names, Runnable save, Runnable saveAs) {

  /// Commands that do nothing.
  static CaseCommands none() {
    Runnable nothing = () -> {};
    return new CaseCommands(nothing, nothing, nothing, nothing, nothing);
  }
}
