package org.trailglass.app.value;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.query.Query;
import org.trailglass.query.QueryPrinter;
import org.trailglass.reach.Subjects;

/// What can be done with values and their fields. All that narrows is a query that the filter shows
/// as text. FX thread only.
public final class ValueVerbs {
  /// A longer text, in chars, is no filter that a person could read or a field could hold.
  static final int LONGEST = 32_000;

  private static final Set<FieldPath> IDENTITIES =
      Set.of(
          SetField.PRINCIPAL.path(),
          SetField.SESSION.path(),
          SetField.ORIGIN.path(),
          SetField.ORIGIN_KEY.path(),
          SetField.CHAIN.path(),
          Fields.IDENTITY_ARN);

  private final Workspace workspace;
  private final Consumer<FieldPath> addColumn;
  private final Consumer<FieldPath> showTop;

  /// @param addColumn shows a field as a column of the table
  /// @param showTop shows the most frequent values of a field
  public ValueVerbs(
      Workspace workspace, Consumer<FieldPath> addColumn, Consumer<FieldPath> showTop) {
    this.workspace = workspace;
    this.addColumn = addColumn;
    this.showTop = showTop;
  }

  /// How values are shown.
  NamedText named() {
    return new NamedText(workspace.naming().namesProperty().get());
  }

  /// Whether events can be filtered by these values.
  public boolean canFilter(List<FieldValue> values) {
    long length =
        values.stream()
            .filter(value -> value.kind().hasText())
            .mapToLong(value -> value.text().length())
            .sum();
    return length <= LONGEST && FieldQueries.of(values).isPresent();
  }

  /// Lets through only events that have all of these values.
  public void filterFor(List<FieldValue> values) {
    query(values).ifPresent(this::narrow);
  }

  /// Lets through only events that do not have all of these values.
  public void filterOut(List<FieldValue> values) {
    query(values).map(Query::negated).ifPresent(this::narrow);
  }

  private Optional<Query> query(List<FieldValue> values) {
    return canFilter(values) ? FieldQueries.of(values) : Optional.empty();
  }

  /// Lets through only events that have the field.
  public void filterPresent(FieldPath path) {
    narrow(FieldQueries.present(path));
  }

  /// Lets through only events that lack the field.
  public void filterMissing(FieldPath path) {
    narrow(FieldQueries.missing(path));
  }

  /// Filters for what a field has of values, or filters it out: where it has none, that it lacks
  /// them is what is filtered for.
  public void pick(FieldPath path, List<FieldValue> values, boolean isWanted) {
    if (values.isEmpty() && isWanted) {
      filterMissing(path);
    } else if (values.isEmpty()) {
      filterPresent(path);
    } else if (isWanted) {
      filterFor(values);
    } else {
      filterOut(values);
    }
  }

  /// Narrows the filter. Where it says the opposite, that gives way: both would leave nothing.
  private void narrow(Query query) {
    var opposite = query.negated();
    var filter = workspace.filterProperty().get();
    workspace.filter(filter.without(opposite::equals).and(query));
  }

  /// What the value can be followed by, each with its question.
  public Map<Pivot, Query> pivots(FieldValue value) {
    var found = new EnumMap<Pivot, Query>(Pivot.class);
    for (var pivot : Pivot.values()) {
      pivot.of(value).ifPresent(query -> found.put(pivot, query));
    }
    return found;
  }

  /// Shows everything that a query lets through, whatever the filter was, as it happened.
  public void follow(Query query) {
    workspace.follow(query);
  }

  /// Whether a value names a key, a session, a principal or an origin of which the data tell what
  /// it reached.
  public boolean canReach(FieldValue value) {
    return value.path().filter(ValueVerbs::isIdentity).isPresent()
        && Subjects.named(workspace.lineageProperty().get(), value.text(), true).isPresent();
  }

  private static boolean isIdentity(FieldPath path) {
    return IDENTITIES.contains(path) || path.name().equals(Fields.IDENTITY_ACCESS_KEY_ID.name());
  }

  /// Shows what a key, a session, a principal or an origin reached.
  public void showReach(FieldValue value) {
    workspace.wishes().showReach(value.text());
  }

  /// Lets a person name a value.
  public void askForName(FieldValue value) {
    workspace.naming().ask(value.text());
  }

  /// Shows the field as a column of the table.
  public void addColumn(FieldPath path) {
    addColumn.accept(path);
  }

  /// Shows the most frequent values of the field.
  public void showTop(FieldPath path) {
    showTop.accept(path);
  }

  /// The very values, on a line each.
  public static String plain(List<FieldValue> values) {
    return values.stream().map(FieldValue::text).collect(Collectors.joining("\n"));
  }

  /// The values as a filter: `path:value`; empty if they stand in no field.
  public static String asFilter(List<FieldValue> values) {
    return FieldQueries.of(values).map(QueryPrinter::print).orElse("");
  }
}
