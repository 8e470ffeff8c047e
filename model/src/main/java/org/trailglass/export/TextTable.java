package org.trailglass.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list as text: titles, and rows of cells as a person sees them. The rows may be a view that
/// makes each one when it is asked for, which is once, on the writing thread.
///
/// @param columns not empty
public record TextTable(List<Column> columns, List<List<Cell>> rows) {

  /// A column.
  ///
  /// @param title as its head says
  /// @param key what JSON calls it
  /// @param isNumber whether its values are numbers: to the right, and without quotes in JSON
  public record Column(String title, String key, boolean isNumber) {

    /// A column whose key is its title.
    public Column(String title, boolean isNumber) {
      this(title, title, isNumber);
    }
  }

  /// What stands in a cell.
  ///
  /// @param text for people
  /// @param value for machines: a number in plain digits; else mostly the same text
  public record Cell(String text, String value) {

    /// A cell that says the same to everybody.
    public Cell(String text) {
      this(text, text);
    }
  }

  public TextTable {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table has at least one column");
    }
  }

  List<String> titles() {
    return columns.stream().map(Column::title).toList();
  }

  /// What JSON calls the columns: where two would be called alike, the later gets a number.
  List<String> keys() {
    Map<String, Integer> times = new HashMap<>();
    return columns.stream()
        .map(
            column -> {
              int time = times.merge(column.key(), 1, Integer::sum);
              return time == 1 ? column.key() : column.key() + " " + time;
            })
        .toList();
  }
}
