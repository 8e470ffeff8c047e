package org.trailglass.app.grid;

import java.util.function.UnaryOperator;

/// What the heads of columns say beside their titles. Immutable.
///
/// @param ascending the title of a column by which the rows are sorted, for a screen reader
/// @param descending the same the other way round
/// @param help what a click does and which keys do the same; may be empty
public record HeadTexts(
    UnaryOperator<String> ascending, UnaryOperator<String> descending, String help) {

  /// The titles alone.
  static HeadTexts none() {
    return new HeadTexts(UnaryOperator.identity(), UnaryOperator.identity(), "");
  }

  /// What a screen reader says of a head.
  String told(WindowedColumn<?> column) {
    return switch (column.sort()) {
      case NONE -> column.title();
      case ASCENDING -> ascending.apply(column.title());
      case DESCENDING -> descending.apply(column.title());
    };
  }

  /// What is shown while the mouse rests there.
  String tooltip(WindowedColumn<?> column) {
    boolean isBoth = !column.hint().isEmpty() && !help.isEmpty();
    return column.hint() + (isBoth ? "\n" : "") + help;
  }
}
