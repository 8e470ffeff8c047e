package org.trailglass.app.shell;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// What menus ask of marks, names and cases. Immutable.
///
/// @param mark marks the selected events
/// @param note writes a note on the current event
/// @param undo takes the last mark or note back
/// @param names shows the list of names
/// @param save saves the case
/// @param saveAs saves the case under another name
public record CaseCommands(
    Runnable mark, Runnable note, Undoing undo, Runnable names, Runnable save, Runnable saveAs) {

  /// What can be undone and done again.
  public record Undoing(
      Runnable undo,
      ObservableValue<Boolean> canUndo,
      Runnable redo,
      ObservableValue<Boolean> canRedo) {}

  /// Commands that do nothing.
  static CaseCommands none() {
    Runnable nothing = () -> {};
    var never = new ReadOnlyBooleanWrapper();
    var undoing = new Undoing(nothing, never, nothing, never);
    return new CaseCommands(nothing, nothing, undoing, nothing, nothing, nothing);
  }
}
