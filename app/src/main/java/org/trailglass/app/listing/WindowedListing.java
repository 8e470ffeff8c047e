package org.trailglass.app.listing;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.trailglass.app.grid.RowSource;
import org.trailglass.app.grid.WindowedColumn.SortMark;
import org.trailglass.app.grid.WindowedTable;

/// The rows of a {@link WindowedTable} as a listing. Whoever holds the order of the rows is told
/// which one is wanted. FX thread.
///
/// @param <R> the row
public final class WindowedListing<R> implements Listing<R> {
  private final WindowedTable<R> table;
  private final Supplier<List<ListColumn<R>>> columns;
  private final Order order;

  /// The order of the rows.
  ///
  /// @param natural what the natural order is called; empty where there is none
  /// @param now by which column they are ordered
  /// @param change is told which order is wanted
  public record Order(
      Optional<String> natural,
      Supplier<Optional<ListSort>> now,
      Consumer<Optional<ListSort>> change) {

    /// What the head of a column shows.
    public SortMark mark(String column) {
      return now.get()
          .filter(sort -> sort.isBy(column))
          .map(sort -> sort.isAscending() ? SortMark.ASCENDING : SortMark.DESCENDING)
          .orElse(SortMark.NONE);
    }

    /// Orders by a column, then the other way round, then not at all.
    public void next(String column) {
      change.accept(ListSort.next(now.get(), column));
    }
  }

  public WindowedListing(
      WindowedTable<R> table, Supplier<List<ListColumn<R>>> columns, Order order) {
    this.table = table;
    this.columns = columns;
    this.order = order;
  }

  @Override
  public String name() {
    return String.valueOf(table.getAccessibleText());
  }

  @Override
  public List<ListColumn<R>> columns() {
    return columns.get();
  }

  @Override
  public Optional<String> natural() {
    return order.natural();
  }

  @Override
  public Optional<ListSort> sort() {
    return order.now().get();
  }

  @Override
  public void sortBy(Optional<ListSort> wanted) {
    order.change().accept(wanted);
  }

  @Override
  public List<R> rows() {
    return new Rows<>(table.source());
  }

  @Override
  public int selectedRows() {
    return table.selection().ranges().size();
  }

  @Override
  public List<R> selected(int most) {
    var rows = rows();
    return Arrays.stream(table.selection().ranges().first(most)).mapToObj(rows::get).toList();
  }

  /// All rows of a source, each of which is there when it is asked for.
  private static final class Rows<R> extends AbstractList<R> {
    private final RowSource<R> source;

    Rows(RowSource<R> source) {
      this.source = source;
    }

    @Override
    public R get(int index) {
      return Objects.requireNonNull(source.row(index), "the row is at hand");
    }

    @Override
    public int size() {
      return source.size();
    }
  }
}
