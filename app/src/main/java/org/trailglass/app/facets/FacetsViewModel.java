package org.trailglass.app.facets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.Result;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.FieldPath;

/// The facets: the most frequent values of chosen fields in the workspace's result, counted in the
/// background. FX thread only.
///
/// What was counted stays until the new counts are there, so that nothing flickers. While a load
/// grows it is counted anew every {@link #PACE} nanoseconds at most, and at its end.
public final class FacetsViewModel {
  static final long PACE = 1_500_000_000L;
  static final int FEW = 8;
  private static final int STEP = 24;
  static final int MOST = 400;

  /// What a person asked of a facet beyond what is kept.
  private record Look(int limit, String wanted) {
    static final Look FIRST = new Look(FEW, "");
  }

  /// What was counted, and for which question.
  private record Counted(FacetRequest request, FacetAnswer answer) {}

  private final Workspace workspace;
  private final Settings settings;
  private final LongSupplier clock;
  private final FieldChooserViewModel chooser;
  private final FacetCounting counting = new FacetCounting();
  private final Latest<Map<FieldPath, Counted>> latest;
  private final Map<FieldPath, Look> looks = new HashMap<>();
  private final BooleanProperty withExcluded = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<Facet>> facets = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<FacetWish>> wish =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private FacetFields fields;
  private Map<FieldPath, Counted> counted = Map.of();
  private Filter askedFilter = Filter.none();
  private long askedAt;
  private boolean isAsking;
  private boolean isStale;

  /// @param runner counts
  /// @param settings keeps the fields, and whether excluded values are shown
  public FacetsViewModel(Workspace workspace, Settings settings, TaskRunner runner) {
    this(workspace, settings, runner, System::nanoTime);
  }

  /// @param clock in nanoseconds
  FacetsViewModel(Workspace workspace, Settings settings, TaskRunner runner, LongSupplier clock) {
    this.workspace = workspace;
    this.settings = settings;
    this.clock = clock;
    this.latest = new Latest<>(runner);
    this.chooser = new FieldChooserViewModel(workspace, this, runner);
    this.fields = FacetFields.of(settings.now().facets());
    show();
    withExcluded.set(settings.now().showsExcluded());
    withExcluded.addListener((property, was, is) -> showExcluded(is));
    workspace.resultProperty().subscribe(this::resultChanged);
    workspace.progressProperty().addListener((property, before, now) -> askIfStale(now.isEmpty()));
  }

  /// The facets, in order. The list is immutable.
  ReadOnlyObjectProperty<List<Facet>> facetsProperty() {
    return facets.getReadOnlyProperty();
  }

  /// Names that stand beside values.
  ReadOnlyObjectProperty<Names> namesProperty() {
    return workspace.naming().namesProperty();
  }

  /// Whether values are shown that only what the filter says of their field keeps out.
  BooleanProperty withExcludedProperty() {
    return withExcluded;
  }

  private void showExcluded(boolean areShown) {
    settings.change(choices -> choices.withExcluded(areShown));
    ask();
  }

  /// The newest wish to see the values of a field.
  public ReadOnlyObjectProperty<Optional<FacetWish>> wishProperty() {
    return wish.getReadOnlyProperty();
  }

  /// The choice of fields.
  FieldChooserViewModel chooser() {
    return chooser;
  }

  /// Whether a field has a facet.
  boolean has(FieldPath path) {
    return fields.has(path);
  }

  /// Shows the values of a field, as the first ones if they were not shown.
  public void showTop(FieldPath path) {
    change(now -> now.with(path));
    long number = wish.get().map(FacetWish::number).orElse(0L) + 1;
    wish.set(Optional.of(new FacetWish(path, number)));
  }

  void add(FieldPath path) {
    change(now -> now.with(path));
  }

  void remove(FieldPath path) {
    looks.remove(path);
    change(now -> now.without(path));
  }

  void move(FieldPath path, int places) {
    change(now -> now.moved(path, places));
  }

  void open(FieldPath path, boolean isOpen) {
    change(now -> now.opened(path, isOpen));
  }

  /// Opens all facets, or closes them.
  void openAll(boolean isOpen) {
    change(now -> now.allOpened(isOpen));
  }

  /// Goes back to the usual fields.
  void reset() {
    change(now -> FacetFields.usual());
  }

  private void change(UnaryOperator<FacetFields> change) {
    fields = change.apply(fields);
    settings.change(choices -> choices.withFacets(fields.choices()));
    show();
    ask();
  }

  /// Shows more values of a field.
  void showMore(FieldPath path) {
    var look = look(path);
    looks.put(path, new Look(Math.min(MOST, look.limit() + STEP), look.wanted()));
    ask();
  }

  /// Shows only the few most frequent values again.
  void showFew(FieldPath path) {
    looks.put(path, new Look(FEW, look(path).wanted()));
    ask();
  }

  /// Searches the values of a field, of which those are shown that hold a text.
  void search(FieldPath path, String wanted) {
    if (!look(path).wanted().equals(wanted)) {
      looks.put(path, new Look(look(path).limit(), wanted));
      show();
      ask();
    }
  }

  /// How many values of a field are asked for.
  int limit(FieldPath path) {
    return look(path).limit();
  }

  private Look look(FieldPath path) {
    return looks.getOrDefault(path, Look.FIRST);
  }

  /// Filters for a value, or filters it out; one that the filter names already is named no more.
  void pick(FieldPath path, FacetValue value, boolean isWanted) {
    var terms = new FieldTerms(workspace.filterProperty().get(), path);
    workspace.filter(terms.picked(value.query(), isWanted, !value.isExcluded()));
  }

  private void resultChanged(Result result) {
    boolean isGrowing =
        workspace.progressProperty().get().isPresent() && result.filter().equals(askedFilter);
    if (isGrowing && (isAsking || clock.getAsLong() - askedAt < PACE)) {
      isStale = true;
    } else {
      ask();
    }
  }

  private void askIfStale(boolean isDue) {
    if (isStale && isDue) {
      ask();
    }
  }

  private void ask() {
    var result = workspace.resultProperty().get();
    var known = counted;
    var requests = fields.entries().stream().map(entry -> request(result, entry.path())).toList();
    askedFilter = result.filter();
    askedAt = clock.getAsLong();
    isAsking = true;
    isStale = false;
    latest.askForFrame(() -> answers(result, requests, known), this::answered);
  }

  private FacetRequest request(Result result, FieldPath path) {
    var look = look(path);
    var wanted = new FacetWanted(look.wanted(), namesProperty().get());
    return new FacetRequest(
        result.store(), result.filter(), path, look.limit(), wanted, withExcluded.get());
  }

  /// Side by side on the processors; what is known of the same question is not counted again.
  private Map<FieldPath, Counted> answers(
      Result result, List<FacetRequest> requests, Map<FieldPath, Counted> known) {
    return requests.parallelStream()
        .map(request -> counted(result, request, known.get(request.path())))
        .collect(Collectors.toMap(one -> one.request().path(), one -> one));
  }

  private Counted counted(Result result, FacetRequest request, @Nullable Counted before) {
    return before != null && before.request().equals(request)
        ? before
        : new Counted(request, counting.answer(result.rows(), request));
  }

  private void answered(Map<FieldPath, Counted> answers) {
    isAsking = false;
    counted = answers;
    show();
    askIfStale(workspace.progressProperty().get().isEmpty());
  }

  private void show() {
    facets.set(
        fields.entries().stream()
            .map(
                entry ->
                    new Facet(
                        entry.path(),
                        entry.isOpen(),
                        look(entry.path()).wanted(),
                        Optional.ofNullable(counted.get(entry.path())).map(Counted::answer)))
            .toList());
  }
}
