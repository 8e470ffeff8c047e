package org.trailglass.app.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/// The rows of a {@link TableView} as a listing: the arrows of its heads and the menu are one
/// order. FX thread.
///
/// @param <R> the row
public final class TableListing<R> implements Listing<R> {
  private final TableView<R> table;
  private final String natural;
  private final Supplier<List<R>> rows;
  private final List<ListColumn<R>> columns;

  /// @param natural what the natural order is called
  /// @param rows in their natural order
  /// @param columns in the order of those of the table
  public TableListing(
      TableView<R> table, String natural, Supplier<List<R>> rows, List<ListColumn<R>> columns) {
    this.table = table;
    this.natural = natural;
    this.rows = rows;
    this.columns = List.copyOf(columns);
    table.setSortPolicy(
        any -> {
          show();
          return true;
        });
  }

  /// A column of a table that shows a column of a listing.
  public static <R> TableColumn<R, String> column(ListColumn<R> column) {
    var made = new TableColumn<R, String>(column.title());
    made.setId(column.id());
    made.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(column.cell().apply(row.getValue()).text()));
    return made;
  }

  /// Shows the rows of now, in the order in force.
  public void show() {
    var natural = rows.get();
    var selected = table.getSelectionModel().getSelectedItem();
    table
        .getItems()
        .setAll(sort().map(by -> new SortedRows<>(columns).by(by, natural)).orElse(natural));
    if (selected != null && natural.contains(selected)) {
      table.getSelectionModel().clearAndSelect(table.getItems().indexOf(selected));
    }
  }

  @Override
  public String name() {
    return String.valueOf(table.getAccessibleText());
  }

  @Override
  public List<ListColumn<R>> columns() {
    return columns;
  }

  @Override
  public Optional<String> natural() {
    return Optional.of(natural);
  }

  @Override
  public Optional<ListSort> sort() {
    return table.getSortOrder().stream()
        .findFirst()
        .map(column -> new ListSort(column.getId(), column.getSortType() == SortType.ASCENDING));
  }

  @Override
  public void sortBy(Optional<ListSort> wanted) {
    table.getSortOrder().clear();
    wanted.ifPresent(this::sortBy);
    show();
  }

  private void sortBy(ListSort wanted) {
    table.getColumns().stream()
        .filter(column -> wanted.column().equals(column.getId()))
        .forEach(
            column -> {
              column.setSortType(wanted.isAscending() ? SortType.ASCENDING : SortType.DESCENDING);
              table.getSortOrder().add(column);
            });
  }

  @Override
  public List<R> rows() {
    return List.copyOf(table.getItems());
  }

  @Override
  public int selectedRows() {
    return table.getSelectionModel().getSelectedIndices().size();
  }

  @Override
  public List<R> selected(int most) {
    return table.getSelectionModel().getSelectedIndices().stream()
        .sorted()
        .limit(most)
        .map(table.getItems()::get)
        .toList();
  }
}
