package org.trailglass.app.identities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trailglass.app.value.FieldQueries;
import org.trailglass.app.value.FieldValue;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.identity.Step;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.query.Test;
import org.trailglass.reach.StepQueries;
import org.trailglass.summary.IdentityLane;
import org.trailglass.summary.IdentityLanes;

/// The questions for the events of lanes. Immutable.
///
/// @param lanes among which a lane is
record LaneQueries(IdentityLanes lanes) {
  /// The events that are an odd use of credentials.
  static final Query ODD =
      new Query.Field(new FieldName.Path(SetField.ODD.path()), new Test.Present());

  /// More steps make no filter that a person reads.
  private static final int MOST_STEPS = 16;

  /// The events of a lane.
  Query of(IdentityLane lane) {
    return switch (lanes.by()) {
      case ORIGIN -> ofOrigin(lane);
      case PRINCIPAL -> is(SetField.PRINCIPAL.path(), lane.name());
      case SESSION -> StepQueries.of(lane.steps().getFirst());
      case KEY -> is(Fields.IDENTITY_ACCESS_KEY_ID, lane.name());
    };
  }

  /// The events of a lane and of all that its credentials led to; empty if the lane has these too.
  Optional<Query> descent(IdentityLane lane) {
    return switch (lanes.by()) {
      case ORIGIN -> Optional.empty();
      case PRINCIPAL, SESSION, KEY -> descent(lane.steps());
    };
  }

  /// By the name of the origin, as a person would ask; by its credentials where another one has
  /// that name too.
  private Query ofOrigin(IdentityLane lane) {
    var named = is(SetField.ORIGIN.path(), lane.label());
    long same =
        lanes.lanes().stream().filter(any -> any.label().equalsIgnoreCase(lane.label())).count();
    return same == 1 ? named : descent(origins(lane)).orElse(named);
  }

  private static List<Step> origins(IdentityLane lane) {
    return lane.steps().stream().filter(step -> step.link().isEmpty()).toList();
  }

  /// By what a report of a lane is asked for: a name that {@link
  /// org.trailglass.reach.Subjects#named} may know. That of an origin of several credentials is
  /// what a person would call it.
  String subject(IdentityLane lane) {
    return switch (lanes.by()) {
      case ORIGIN -> {
        var origins = origins(lane);
        yield origins.size() == 1 ? origins.getFirst().name() : lane.label();
      }
      case PRINCIPAL, KEY -> lane.name();
      case SESSION -> lane.steps().getFirst().name();
    };
  }

  private static Optional<Query> descent(List<Step> steps) {
    var queries = new ArrayList<Query>();
    steps.stream().limit(MOST_STEPS + 1L).map(StepQueries::descent).forEach(queries::add);
    return queries.isEmpty() || queries.size() > MOST_STEPS
        ? Optional.empty()
        : Optional.of(Query.or(queries));
  }

  private static Query is(FieldPath path, String text) {
    return FieldQueries.of(FieldValue.of(path, text)).orElseThrow();
  }
}
