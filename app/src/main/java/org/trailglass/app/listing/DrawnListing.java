package org.trailglass.app.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The rows of a list that its view draws, as a listing: it keeps in which order they are wanted,
/// and what is shown. FX thread.
///
/// @param <R> the row; what is equal is the same
public final class DrawnListing<R> implements Listing<R> {
  private final Title title;
  private final Supplier<List<ListColumn<R>>> columns;
  private final Supplier<Optional<R>> selected;
  private final Runnable changed;
  private List<R> shown = List.of();
  private Optional<ListSort> sort = Optional.empty();

  /// What a list is called, and its natural order. Immutable.
  public record Title(String name, String natural) {}

  /// @param selected the row that has the keyboard
  /// @param changed draws the list anew, for which another order is wanted
  public DrawnListing(
      Title title,
      Supplier<List<ListColumn<R>>> columns,
      Supplier<Optional<R>> selected,
      Runnable changed) {
    this.title = title;
    this.columns = columns;
    this.selected = selected;
    this.changed = changed;
  }

  /// Rows that are shown from now on, in the order that is wanted.
  ///
  /// @param natural the rows in their natural order
  public List<R> sorted(List<R> natural) {
    return sortedParts(List.of(natural)).getFirst();
  }

  /// Parts that are shown from now on: they stay where they are, and the rows of each are in the
  /// order that is wanted.
  public List<List<R>> sortedParts(List<List<R>> natural) {
    var parts = natural.stream().map(this::inOrder).toList();
    shown = parts.stream().flatMap(List::stream).toList();
    return parts;
  }

  private List<R> inOrder(List<R> natural) {
    return sort.map(by -> new SortedRows<>(columns()).by(by, natural)).orElse(natural);
  }

  /// Shows the next rows in their natural order.
  public void forgetSort() {
    sort = Optional.empty();
  }

  @Override
  public String name() {
    return title.name();
  }

  @Override
  public List<ListColumn<R>> columns() {
    return columns.get();
  }

  @Override
  public Optional<String> natural() {
    return Optional.of(title.natural());
  }

  @Override
  public Optional<ListSort> sort() {
    return sort;
  }

  @Override
  public void sortBy(Optional<ListSort> wanted) {
    sort = wanted;
    changed.run();
  }

  @Override
  public List<R> rows() {
    return shown;
  }

  @Override
  public int selectedRows() {
    return selected.get().isPresent() ? 1 : 0;
  }

  @Override
  public List<R> selected(int most) {
    return selected.get().stream().limit(most).toList();
  }
}
