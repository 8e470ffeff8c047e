package org.trailglass.app.principals;

import java.util.ArrayList;
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
import javafx.beans.value.ObservableValue;
import org.trailglass.app.queryfield.ListScope;
import org.trailglass.app.queryfield.QueryTextViewModel;
import org.trailglass.app.queryfield.TypedText;
import org.trailglass.app.settings.Choices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.settings.ZoneChoice;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.FieldQueries;
import org.trailglass.app.value.FieldValue;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.SetField;
import org.trailglass.identity.Principal;
import org.trailglass.identity.Step;
import org.trailglass.query.Query;
import org.trailglass.reach.StepQueries;
import org.trailglass.search.ListFilter;
import org.trailglass.search.PatternException;

/// The principals that have events in the result, counted in the background while someone looks,
/// filtered by a query of the list's own and ordered. What was counted stays until the new counts
/// are there. Holds no snapshot of the store, so that what is closed gives its memory back. FX
/// thread only.
public final class PrincipalsViewModel {
  /// A filter that names more would not be read.
  private static final int MOST_STEPS = 32;

  private final Workspace workspace;
  private final Settings settings;
  private final QueryTextViewModel text;
  private final ListFilter<PrincipalRow> filter = filter();
  private final Latest<PrincipalCount> counting;
  private final Latest<List<PrincipalRow>> arranging;
  private final BooleanProperty isWatched = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.NOTHING_OPEN);
  private final ReadOnlyObjectWrapper<List<PrincipalRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<PrincipalSort> sort =
      new ReadOnlyObjectWrapper<>(PrincipalSort.first());
  private PrincipalCount counted = PrincipalCount.nobody();
  private Query query = new Query.All();
  /// What the rows will be the answer to, once they are arranged.
  private Standing reached = Standing.NOTHING_OPEN;

  private boolean isUpToDate;
  private AtomicBoolean isCountOvertaken = new AtomicBoolean();
  private AtomicBoolean isArrangingOvertaken = new AtomicBoolean();

  /// @param settings tell the zone, and keep the widths of columns
  /// @param runner counts
  public PrincipalsViewModel(
      Workspace workspace, Settings settings, Words words, TaskRunner runner) {
    this.workspace = workspace;
    this.settings = settings;
    this.text = new QueryTextViewModel(scope(words), words, runner);
    this.counting = new Latest<>(runner);
    this.arranging = new Latest<>(runner);
    workspace.resultProperty().addListener((property, old, result) -> changed());
    workspace.lineageProperty().addListener((property, old, lineage) -> changed());
    isWatched.addListener((property, was, is) -> count());
    text.typedProperty().addListener((property, old, typed) -> narrow(typed));
  }

  private ListScope<PrincipalRow> scope(Words words) {
    var columns = new LinkedHashMap<String, ListScope.Column<PrincipalRow>>();
    for (var column : PrincipalColumn.values()) {
      var hint = words.get(column.titleKey() + ".field");
      columns.put(
          column.field(), new ListScope.Column<>(hint, column.kind().compared(), column::value));
    }
    return new ListScope<>(columns, () -> counted.rows());
  }

  private static ListFilter<PrincipalRow> filter() {
    Map<String, Function<PrincipalRow, Optional<String>>> columns = new LinkedHashMap<>();
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
  ReadOnlyObjectProperty<List<PrincipalRow>> rowsProperty() {
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
    sortBy(sort.get().next(column));
  }

  /// Orders by a column, one way round.
  void sortBy(PrincipalSort wanted) {
    sort.set(wanted);
    arrange();
  }

  /// The text of the query of the list.
  QueryTextViewModel text() {
    return text;
  }

  /// A text that is no query leaves what is listed as it is.
  private void narrow(TypedText typed) {
    typed
        .filter()
        .map(Filter::query)
        .filter(wanted -> !wanted.equals(query))
        .ifPresent(
            wanted -> {
              query = wanted;
              arrange();
            });
  }

  /// The steps of a principal, as far as the lineage is known of what is listed.
  List<Step> steps(Principal principal) {
    boolean isOfLineage = isUpToDate && reached == Standing.KNOWN;
    return isOfLineage ? counted.stepsOf().getOrDefault(principal.id(), List.of()) : List.of();
  }

  /// The principal that is pointed out here or elsewhere, by its id.
  ReadOnlyObjectProperty<Optional<String>> pointedProperty() {
    return workspace.principal().idProperty();
  }

  void pointOut(Principal principal) {
    workspace.principal().set(principal.id());
  }

  /// In which zone times are shown.
  ObservableValue<ZoneChoice> zone() {
    return settings.of(Choices::zone);
  }

  /// How wide columns are.
  ObservableValue<Map<String, Double>> widths() {
    return settings.of(kept -> kept.identities().widths());
  }

  void widen(PrincipalColumn column, double width) {
    settings.change(kept -> kept.withIdentities(its -> its.withWidth(column.field(), width)));
  }

  /// The events of a principal and of all that its credentials led to. Only steps that handed
  /// credentials on have to be named beside it; empty if there are too many for a filter.
  Optional<Query> descent(Principal principal) {
    var lineage = workspace.lineageProperty().get();
    var parts = new ArrayList<Query>();
    FieldQueries.of(FieldValue.of(SetField.PRINCIPAL.path(), principal.id())).ifPresent(parts::add);
    steps(principal).stream()
        .filter(step -> !lineage.children(step).isEmpty())
        .limit(MOST_STEPS + 1L)
        .map(StepQueries::descent)
        .forEach(parts::add);
    return parts.size() > MOST_STEPS + 1 ? Optional.empty() : Optional.of(Query.or(parts));
  }

  /// Shows what a step of a principal reached.
  void showReach(Step step) {
    workspace.wishes().showReach(step.name());
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
    var uses = workspace.oddUsesProperty().get();
    if (result.store().events() == 0) {
      counted(PrincipalCount.nobody(), Standing.NOTHING_OPEN);
    } else if (result.store().plain() != lineage.store()) {
      reached = Standing.UNKNOWN;
      standing.set(reached);
    } else {
      var overtaken = new AtomicBoolean();
      isCountOvertaken = overtaken;
      counting.ask(
          () -> PrincipalCount.of(result.rows(), lineage, uses, overtaken::get),
          found -> counted(found, found.rows().isEmpty() ? Standing.NOBODY : Standing.KNOWN),
          PrincipalsViewModel::failed);
    }
  }

  private void counted(PrincipalCount newPrincipalCount, Standing now) {
    reached = now;
    counted = newPrincipalCount;
    all.set(counted.rows().size());
    arrange();
  }

  private void arrange() {
    isArrangingOvertaken.set(true);
    var overtaken = new AtomicBoolean();
    isArrangingOvertaken = overtaken;
    var unordered = counted.rows();
    var wanted = query;
    var order = sort.get().order();
    arranging.ask(
        () -> filter.of(unordered, wanted, overtaken::get).stream().sorted(order).toList(),
        this::arranged,
        this::notArranged);
  }

  private void arranged(List<PrincipalRow> arranged) {
    rows.set(arranged);
    standing.set(reached);
  }

  /// A query that cannot be answered leaves what is listed as it is, and says why.
  private void notArranged(Throwable thrown) {
    if (thrown instanceof PatternException wrong) {
      text.refuse(wrong.fault());
    } else {
      failed(thrown);
    }
  }

  private static void failed(Throwable thrown) {
    if (!(thrown instanceof CancellationException)) {
      throw new IllegalStateException("the principals could not be counted", thrown);
    }
  }
}
