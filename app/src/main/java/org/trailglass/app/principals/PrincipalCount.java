package org.trailglass.app.principals;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.trailglass.app.value.OddTally;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.odduse.OddUses;
import org.trailglass.search.RowSet;
import org.trailglass.summary.PrincipalActivity;

/// What was counted for the list. Holds no snapshot of the store. Immutable; any thread.
///
/// @param stepsOf the steps of each principal, by its id
record PrincipalCount(List<PrincipalRow> rows, Map<String, List<Step>> stepsOf) {
  /// Of more odd uses no reasons are looked for.
  private static final int MOST_LOOKED_AT = 100;

  static PrincipalCount nobody() {
    return new PrincipalCount(List.of(), Map.of());
  }

  /// @param uses of the lineage; those of another one are not told
  static PrincipalCount of(
      RowSet events, Lineage lineage, OddUses uses, BooleanSupplier isOvertaken) {
    var activities = PrincipalActivity.of(events, lineage, isOvertaken);
    var odd = uses.lineage() == lineage ? odd(events, uses) : Map.<String, OddTally>of();
    var none = new OddTally(0);
    return new PrincipalCount(
        activities.stream()
            .map(activity -> row(activity, odd.getOrDefault(activity.principal().id(), none)))
            .toList(),
        lineage.steps().stream().collect(groupingBy(step -> step.principal().id())));
  }

  private static PrincipalRow row(PrincipalActivity activity, OddTally odd) {
    return new PrincipalRow(activity, odd.events(), odd.reasons());
  }

  private static Map<String, OddTally> odd(RowSet events, OddUses uses) {
    var odd = new HashMap<String, OddTally>();
    events.forEach(
        row -> {
          int step = uses.isOdd(row) ? uses.lineage().stepOf(row) : Lineage.NO_STEP;
          if (step != Lineage.NO_STEP) {
            var who = uses.lineage().steps().get(step).principal().id();
            odd.computeIfAbsent(who, id -> new OddTally(MOST_LOOKED_AT)).add(row, uses);
          }
        });
    return odd;
  }
}
