package org.trailglass.app.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// What menus ask of the source that is chosen, or of the only one. Immutable.
///
/// @param canReload whether there is one
/// @param reload reads it again
/// @param canShow whether it is on disk
/// @param showInFolder shows the folder that holds it
public record SourceCommands(
    ObservableValue<Boolean> canReload,
    Runnable reload,
    ObservableValue<Boolean> canShow,
    Runnable showInFolder) {

  /// Commands that do nothing.
  static SourceCommands none() {
    var never = new SimpleBooleanProperty();
    return new SourceCommands(never, () -> {}, never, () -> {});
  }
}
