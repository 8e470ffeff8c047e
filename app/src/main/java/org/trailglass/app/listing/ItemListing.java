package org.trailglass.app.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
  private List<Integer> order = List.of();
  private final ReadOnlyObjectWrapper<Optional<ListSort>> sort =
      new ReadOnlyObjectWrapper<>(Optional.empty());

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
    var selected = List.copyOf(list.getSelectionModel().getSelectedItems());
    rows = List.copyOf(wanted);
    showSorted();
    select(selected.stream().map(rows::indexOf).filter(at -> at >= 0).toList());
  }

  /// Shows as many other rows, each in the place of one that was there, so that what is selected
  /// and edited stays. In the natural order only.
  public void replace(List<R> wanted) {
    rows = List.copyOf(wanted);
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).equals(list.getItems().get(i))) {
        list.getItems().set(i, rows.get(i));
      }
    }
  }

  private void showSorted() {
    order =
        sort.get()
            .map(by -> new SortedRows<>(columns.get(), isRow).order(by, rows))
            .orElseGet(() -> IntStream.range(0, rows.size()).boxed().toList());
    list.getItems().setAll(order.stream().map(rows::get).toList());
  }

  /// @param places in the natural order; without any, what the list selects by itself stays
  private void select(List<Integer> places) {
    if (!places.isEmpty()) {
      list.getSelectionModel().clearSelection();
      places.forEach(place -> list.getSelectionModel().select(shown(place)));
    }
  }

  /// Where a row is shown.
  ///
  /// @param place in the natural order
  public int shown(int place) {
    return order.indexOf(place);
  }

  /// Where a row stands in the natural order, -1 for none.
  ///
  /// @param index where it is shown
  public int place(int index) {
    return index < 0 ? -1 : order.get(index);
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

  /// By which column the rows are shown; empty for their natural order.
  public ReadOnlyObjectProperty<Optional<ListSort>> sortProperty() {
    return sort.getReadOnlyProperty();
  }

  @Override
  public Optional<ListSort> sort() {
    return sort.get();
  }

  @Override
  public void sortBy(Optional<ListSort> wanted) {
    var selected = list.getSelectionModel().getSelectedIndices().stream().map(order::get).toList();
    sort.set(wanted);
    showSorted();
    select(selected);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
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
