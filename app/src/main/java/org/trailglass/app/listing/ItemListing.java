package org.trailglass.app.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.ListView;

/// The rows of a {@link ListView} as a listing: it keeps them in their natural order, and shows
/// them in the one that a person asked for. FX thread.
///
/// @param <R> the row; what is equal is the same
public final class ItemListing<R> implements Listing<R> {
  private final ListView<R> list;
  private final String natural;
  private final Supplier<List<ListColumn<R>>> columns;
  private final Predicate<R> isRow;
  private List<R> rows = List.of();
  private Optional<ListSort> sort = Optional.empty();

  /// @param natural what the natural order is called
  /// @param isRow whether a row is one, and no heading, which stays in its place and is not copied
  public ItemListing(
      ListView<R> list, String natural, Supplier<List<ListColumn<R>>> columns, Predicate<R> isRow) {
    this.list = list;
    this.natural = natural;
    this.columns = columns;
    this.isRow = isRow;
  }

  /// A list of rows only.
  public ItemListing(ListView<R> list, String natural, Supplier<List<ListColumn<R>>> columns) {
    this(list, natural, columns, row -> true);
  }

  /// Shows other rows.
  ///
  /// @param wanted in their natural order
  public void show(List<R> wanted) {
    rows = List.copyOf(wanted);
    showSorted();
  }

  private void showSorted() {
    var shown = sort.map(by -> new SortedRows<>(columns.get(), isRow).by(by, rows)).orElse(rows);
    var model = list.getSelectionModel();
    var selected = new ArrayList<>(model.getSelectedItems());
    var current = model.getSelectedItem();
    list.getItems().setAll(shown);
    model.clearSelection();
    selected.stream().filter(shown::contains).forEach(model::select);
    if (current != null && shown.contains(current)) {
      model.select(current);
    }
  }

  @Override
  public String name() {
    return String.valueOf(list.getAccessibleText());
  }

  @Override
  public List<ListColumn<R>> columns() {
    return columns.get();
  }

  @Override
  public Optional<String> natural() {
    return Optional.of(natural);
  }

  @Override
  public Optional<ListSort> sort() {
    return sort;
  }

  @Override
  public void sortBy(Optional<ListSort> wanted) {
    sort = wanted;
    showSorted();
  }

  @Override
  public List<R> rows() {
    return list.getItems().stream().filter(isRow).toList();
  }

  @Override
  public int selectedRows() {
    return selected(Integer.MAX_VALUE).size();
  }

  @Override
  public List<R> selected(int most) {
    var items = list.getItems();
    return list.getSelectionModel().getSelectedIndices().stream()
        .sorted()
        .map(items::get)
        .filter(isRow)
        .limit(most)
        .toList();
  }
}
