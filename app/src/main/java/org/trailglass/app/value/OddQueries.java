package org.trailglass.app.value;

import java.util.List;
import org.trailglass.event.SetField;
import org.trailglass.identity.Step;
import org.trailglass.odduse.OddKind;
import org.trailglass.query.Query;
import org.trailglass.reach.StepQueries;

/// The questions for events in which the use of credentials is odd.
public final class OddQueries {
  private OddQueries() {}

  /// In whatever way: `odd:*`.
  public static Query any() {
    return FieldQueries.present(SetField.ODD.path());
  }

  /// In one way: `odd:new-region`.
  public static Query of(OddKind kind) {
    return FieldQueries.is(SetField.ODD.path(), kind.code());
  }

  /// Those of a step, in whatever way.
  public static Query any(Step step) {
    return Query.and(List.of(any(), StepQueries.of(step)));
  }

  /// Those of a step in one way.
  public static Query of(Step step, OddKind kind) {
    return Query.and(List.of(of(kind), StepQueries.of(step)));
  }
}
