package org.trailglass.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.FieldPath;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Step;
import org.trailglass.identity.StepKind;
import org.trailglass.query.Query;
import org.trailglass.store.EventStore;

/// When keys were deleted or switched off, by whomever, and which sessions lived on: those that AWS
/// gave by a key stay valid until they expire (IAM user guide, "Disabling permissions for temporary
/// security credentials"). One thread.
final class KeyEnds {
  private static final FieldPath KEY = FieldPath.of("requestParameters", "accessKeyId");
  private static final Query ENDED =
      Query.or(
          List.of(
              Asks.named(List.of("DeleteAccessKey")),
              Query.and(
                  List.of(
                      Asks.named(List.of("UpdateAccessKey")),
                      Asks.is(FieldPath.of("requestParameters", "status"), "Inactive")))));

  private final Lineage lineage;

  /// By key, when it ended last.
  private final Map<String, Long> ends = new HashMap<>();

  KeyEnds(Lineage lineage, Answers answers) {
    this.lineage = lineage;
    var store = answers.store();
    answers
        .everywhere(ENDED)
        .and(answers.everywhere(Answers.SUCCEEDED))
        .forEach(
            row ->
                store
                    .first(row, KEY)
                    .map(CaseFolding::fold)
                    .filter(key -> store.time(row) != EventStore.NO_TIME)
                    .ifPresent(key -> ends.merge(key, store.time(row), Math::max)));
  }

  /// Whether a session was there when the key that it comes of ended, and was valid or in use
  /// after. Of a masked key that several have it is not known whose ended.
  boolean isOutlivedBy(Step session) {
    if (session.kind() != StepKind.SESSION) {
      return false;
    }
    var step = session;
    while (step.kind() != StepKind.KEY && step.link().isPresent()) {
      step = lineage.steps().get(step.link().get().parent());
    }
    long end = ends.getOrDefault(CaseFolding.fold(step.name()), EventStore.NO_TIME);
    long begin = session.created();
    return end != EventStore.NO_TIME
        && begin <= end
        && Math.max(session.expires(), session.activity().last()) > end;
  }
}
