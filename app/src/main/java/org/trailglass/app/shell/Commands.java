package org.trailglass.app.shell;

/// What menus ask of features. Immutable.
///
/// @param chooseColumns shows the chooser of the table's columns
/// @param copy copies the selected events
/// @param selectAll selects all events
/// @param find searches in the current event
/// @param cases of marks, names and cases
public record Commands(
    Runnable chooseColumns, Runnable copy, Runnable selectAll, Runnable find, CaseCommands cases) {

  /// Commands that do nothing.
  public static Commands none() {
    Runnable nothing = () -> {};
    return new Commands(nothing, nothing, nothing, nothing, CaseCommands.none());
  }
}
