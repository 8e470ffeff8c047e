package org.trailglass.app.shell;

import java.util.function.IntConsumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// What the window asks of the list of sources: of the source that is chosen, or of the only one.
/// Immutable.
///
/// @param canReload whether there is one
/// @param reload reads it again
/// @param canShow whether it is on disk
/// @param showInFolder shows the folder that holds it
/// @param show chooses a source by its number
public record SourceCommands(
    ObservableValue<Boolean> canReload,
    Runnable reload,
    ObservableValue<Boolean> canShow,
    Runnable showInFolder,
    IntConsumer show) {

  /// Commands that do nothing.
  static SourceCommands none() {
    var never = new SimpleBooleanProperty();
    return new SourceCommands(never, () -> {}, never, () -> {}, number -> {});
  }
}
