package org.trailglass.app.workspace;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trailglass.store.RowId;

/// Which events are selected: a set of names, or all but a set of names. Survives snapshots, takes
/// eight bytes for each name, nothing for "all". Immutable.
public final class Selection {
  /// Up to so many names are looked up at once; more take a while.
  public static final int FEW = 5_000;

  private static final Selection NONE = new Selection(false, new long[0]);
  private static final Selection ALL = new Selection(true, new long[0]);

  private final boolean isAllBut;
  private final long[] names;

  private Selection(boolean isAllBut, long[] names) {
    this.isAllBut = isAllBut;
    this.names = names;
  }

  /// No event.
  public static Selection none() {
    return NONE;
  }

  /// Every event of the result, also those that are loaded later.
  public static Selection all() {
    return ALL;
  }

  /// These events.
  public static Selection of(Stream<RowId> ids) {
    return new Selection(false, ids.mapToLong(Selection::name).sorted().distinct().toArray());
  }

  /// Every event of the result but these.
  public static Selection allBut(Stream<RowId> ids) {
    return new Selection(true, of(ids).names);
  }

  /// One event.
  public static Selection of(RowId id) {
    return new Selection(false, new long[] {name(id)});
  }

  /// Whether an event is selected.
  public boolean contains(RowId id) {
    return isAllBut != Arrays.binarySearch(names, name(id)) >= 0;
  }

  /// With an event added if it was not in it, taken out if it was.
  public Selection toggled(RowId id) {
    int at = Arrays.binarySearch(names, name(id));
    if (at >= 0) {
      var fewer = new long[names.length - 1];
      System.arraycopy(names, 0, fewer, 0, at);
      System.arraycopy(names, at + 1, fewer, at, fewer.length - at);
      return new Selection(isAllBut, fewer);
    }
    int to = -at - 1;
    var more = new long[names.length + 1];
    System.arraycopy(names, 0, more, 0, to);
    more[to] = name(id);
    System.arraycopy(names, to, more, to + 1, names.length - to);
    return new Selection(isAllBut, more);
  }

  /// Whether {@link #names} tells which events are not selected, and all others are.
  public boolean isAllBut() {
    return isAllBut;
  }

  /// The selected events, or those left out of all, in order.
  public Stream<RowId> names() {
    return Arrays.stream(names).mapToObj(Selection::id);
  }

  /// Without the names that the test refuses: those of a source that was closed.
  Selection keeping(Predicate<RowId> test) {
    var kept = Arrays.stream(names).filter(name -> test.test(id(name))).toArray();
    return kept.length == names.length ? this : new Selection(isAllBut, kept);
  }

  /// Whether its names are so few that they can be looked up on the FX thread.
  public boolean isQuick() {
    return names.length <= FEW;
  }

  /// How many events of a result are selected: those that its filter hides do not count. Takes time
  /// in proportion to the names.
  public int sizeIn(Result result) {
    int named = (int) positions(result).count();
    return isAllBut ? result.size() - named : named;
  }

  /// The rows of a result that are selected, in any order, each found when it is asked for.
  IntStream rowsIn(Result result) {
    return isAllBut
        ? IntStream.range(0, result.size())
            .map(result.order()::row)
            .filter(row -> contains(result.store().id(row)))
        : positions(result).map(result.order()::row);
  }

  /// Where those names stand that a result has.
  private IntStream positions(Result result) {
    return names().mapToInt(result::position).filter(position -> position >= 0);
  }

  /// Whether nothing is selected.
  public boolean isEmpty() {
    return !isAllBut && names.length == 0;
  }

  private static long name(RowId id) {
    return (long) id.stream() << 32 | id.position();
  }

  private static RowId id(long name) {
    return new RowId((int) (name >>> 32), (int) name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Selection that
        && isAllBut == that.isAllBut
        && Arrays.equals(names, that.names);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(names) * 31 + Boolean.hashCode(isAllBut);
  }
}
