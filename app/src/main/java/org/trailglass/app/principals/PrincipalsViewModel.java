package org.trailglass.app.principals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.query.Query;
import org.trailglass.search.ListFilter;
import org.trailglass.summary.PrincipalActivity;

/// The principals that have events in the result, counted in the background while someone looks,
/// filtered by a query of the list's own and ordered. What was counted stays until the new counts
/// are there. Holds no snapshot of the store, so that what is closed gives its memory back. FX
/// thread only.
public final class PrincipalsViewModel {
  private static final ListFilter<PrincipalActivity> FILTER = filter();

  private final Workspace workspace;
  private final Latest<List<PrincipalActivity>> counting;
  private final Latest<List<PrincipalActivity>> arranging;
  private final BooleanProperty isWatched = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.NOTHING_OPEN);
  private final ReadOnlyObjectWrapper<List<PrincipalActivity>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<PrincipalSort> sort =
      new ReadOnlyObjectWrapper<>(PrincipalSort.first());
  private List<PrincipalActivity> counted = List.of();
  private Query query = new Query.All();
  /// What the rows will be the answer to, once they are arranged.
  private Standing reached = Standing.NOTHING_OPEN;

  private boolean isUpToDate;
  private AtomicBoolean isCountOvertaken = new AtomicBoolean();
  private AtomicBoolean isArrangingOvertaken = new AtomicBoolean();

  /// @param runner counts
  public PrincipalsViewModel(Workspace workspace, TaskRunner runner) {
    this.workspace = workspace;
    this.counting = new Latest<>(runner);
    this.arranging = new Latest<>(runner);
    workspace.resultProperty().addListener((property, old, result) -> changed());
    workspace.lineageProperty().addListener((property, old, lineage) -> changed());
    isWatched.addListener((property, was, is) -> count());
  }

  private static ListFilter<PrincipalActivity> filter() {
    Map<String, Function<PrincipalActivity, Optional<String>>> columns = new LinkedHashMap<>();
    Arrays.stream(PrincipalColumn.values())
        .forEach(column -> columns.put(column.field(), column::value));
    var words =
        Set.of(
            PrincipalColumn.NAME.field(),
            PrincipalColumn.KIND.field(),
            PrincipalColumn.ACCOUNT.field(),
            PrincipalColumn.ID.field());
    return new ListFilter<>(columns, words);
  }

  /// Whether the list is seen.
  BooleanProperty watchedProperty() {
    return isWatched;
  }

  /// Whether there can be rows.
  ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// The rows in their order. The list is immutable.
  ReadOnlyObjectProperty<List<PrincipalActivity>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// How many principals there are, also those that the query of the list leaves out.
  ReadOnlyIntegerProperty allProperty() {
    return all.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PrincipalSort> sortProperty() {
    return sort.getReadOnlyProperty();
  }

  /// Names that stand beside values.
  ReadOnlyObjectProperty<Names> namesProperty() {
    return workspace.naming().namesProperty();
  }

  /// Orders by a column, or the other way round.
  void sortBy(PrincipalColumn column) {
    sort.set(sort.get().next(column));
    arrange();
  }

  /// Lists only what a query lets through.
  void narrow(Query wanted) {
    if (!wanted.equals(query)) {
      query = wanted;
      arrange();
    }
  }

  private void changed() {
    isUpToDate = false;
    count();
  }

  private void count() {
    if (!isWatched.get() || isUpToDate) {
      return;
    }
    isUpToDate = true;
    isCountOvertaken.set(true);
    counting.drop();
    var result = workspace.resultProperty().get();
    var lineage = workspace.lineageProperty().get();
    if (result.store().events() == 0) {
      counted(List.of(), Standing.NOTHING_OPEN);
    } else if (result.store().plain() != lineage.store()) {
      reached = Standing.UNKNOWN;
      standing.set(reached);
    } else {
      var overtaken = new AtomicBoolean();
      isCountOvertaken = overtaken;
      counting.ask(
          () -> PrincipalActivity.of(result.rows(), lineage, overtaken::get),
          found -> counted(found, found.isEmpty() ? Standing.NOBODY : Standing.KNOWN),
          PrincipalsViewModel::failed);
    }
  }

  private void counted(List<PrincipalActivity> activities, Standing now) {
    reached = now;
    counted = activities;
    all.set(activities.size());
    arrange();
  }

  private void arrange() {
    isArrangingOvertaken.set(true);
    var overtaken = new AtomicBoolean();
    isArrangingOvertaken = overtaken;
    var unordered = counted;
    var wanted = query;
    var order = sort.get().order();
    arranging.ask(
        () -> FILTER.of(unordered, wanted, overtaken::get).stream().sorted(order).toList(),
        this::arranged,
        PrincipalsViewModel::failed);
  }

  private void arranged(List<PrincipalActivity> arranged) {
    rows.set(arranged);
    standing.set(reached);
  }

  private static void failed(Throwable thrown) {
    if (!(thrown instanceof CancellationException)) {
      throw new IllegalStateException("the principals could not be counted", thrown);
    }
  }
}
