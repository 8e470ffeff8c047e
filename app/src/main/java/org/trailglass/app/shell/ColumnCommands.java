package org.trailglass.app.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// What menus ask of the table's columns. Immutable.
///
/// @param choose shows the chooser
/// @param sets the names of the sets of columns that are kept
/// @param show shows the columns of a set
/// @param showUsual shows the usual columns
/// @param save asks for a name under which the columns of now are kept
public record ColumnCommands(
    Runnable choose,
    ObservableValue<List<String>> sets,
    Consumer<String> show,
    Runnable showUsual,
    Runnable save) {

  /// Commands that do nothing.
  static ColumnCommands none() {
    Runnable nothing = () -> {};
    return new ColumnCommands(
        nothing, new ReadOnlyObjectWrapper<>(List.of()), set -> {}, nothing, nothing);
  }
}
