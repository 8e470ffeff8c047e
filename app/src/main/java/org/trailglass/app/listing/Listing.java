package org.trailglass.app.listing;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import org.trailglass.export.TextTable;
import org.trailglass.export.TextTable.Cell;

/// What a list of the window tells of itself, so that it can be sorted, copied and exported like
/// every other one. FX thread; what it hands out may be read on any.
///
/// @param <R> the row
public interface Listing<R> {

  /// What the list is called; also the file that it is exported to.
  String name();

  /// Its columns, as they are titled now.
  List<ListColumn<R>> columns();

  /// What the order is called in which the rows are without a column to sort by; empty where there
  /// always is one.
  Optional<String> natural();

  /// By which column the rows are shown; empty for their natural order.
  Optional<ListSort> sort();

  /// Shows the rows by a column, or in their natural order. What is selected stays it.
  void sortBy(Optional<ListSort> wanted);

  /// All rows in the order shown. Not changed any more, but may make each row when it is asked for.
  List<R> rows();

  /// How many rows are selected.
  int selectedRows();

  /// The first selected rows, in the order shown.
  ///
  /// @param most at most so many
  List<R> selected(int most);

  /// Rows of this list as text; made when they are asked for.
  default TextTable table(List<R> rows) {
    var columns = columns();
    var titles =
        columns.stream().map(one -> new TextTable.Column(one.title(), one.isNumber())).toList();
    return new TextTable(
        titles,
        new AbstractList<>() {
          @Override
          public List<Cell> get(int index) {
            var row = rows.get(index);
            return columns.stream().map(column -> column.cell().apply(row)).toList();
          }

          @Override
          public int size() {
            return rows.size();
          }
        });
  }
}
