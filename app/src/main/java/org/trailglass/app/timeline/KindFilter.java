package org.trailglass.app.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trailglass.event.DerivedField;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.query.TextTest;
import org.trailglass.summary.Timeline.Kind;

/// The queries that let through the events of one kind of the timeline.
final class KindFilter {
  private static final Query FAILED = is(DerivedField.OUTCOME, "failed");
  private static final Query SUCCEEDED = is(DerivedField.OUTCOME, "succeeded");
  private static final Query WRITES = is(DerivedField.WRITE, "true");

  private KindFilter() {}

  /// `outcome:failed`, `outcome:succeeded write:true`, `outcome:succeeded not write:true`.
  static Query of(Kind kind) {
    return switch (kind) {
      case FAILED -> FAILED;
      case WRITE -> Query.and(List.of(SUCCEEDED, WRITES));
      case READ -> Query.and(List.of(SUCCEEDED, new Query.Not(WRITES)));
    };
  }

  /// Whether a part of a query is one of those, so that another kind takes its place.
  static boolean isKind(Query part) {
    return List.of(FAILED, SUCCEEDED, WRITES, new Query.Not(WRITES)).contains(part);
  }

  /// The kind to which a query narrows the events, if it does.
  static Optional<Kind> in(Query query) {
    var parts = parts(query);
    return Arrays.stream(Kind.values())
        .filter(kind -> parts.containsAll(parts(of(kind))))
        .findFirst();
  }

  private static List<Query> parts(Query query) {
    return query instanceof Query.And and ? and.parts() : List.of(query);
  }

  private static Query is(DerivedField field, String value) {
    return new Query.Field(new FieldName.Path(field.path()), new TextTest.Is(value));
  }
}
