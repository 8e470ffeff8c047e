package org.trailglass.reach;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.identity.PrincipalKind;
import org.trailglass.identity.Step;
import org.trailglass.identity.StepKind;
import org.trailglass.query.Query;

/// Finds what took its rights from a session of a role, whoever did that: the role was deleted, or
/// got the policy by which the console revokes the sessions that it has (IAM user guide, "Revoking
/// IAM role temporary security credentials"). One thread.
final class RoleEnds {
  private static final FieldPath ROLE = FieldPath.of("requestParameters", "roleName");
  private static final Query ENDED =
      Query.or(
          List.of(
              Asks.named(List.of("DeleteRole")),
              Query.and(
                  List.of(
                      Asks.named(List.of("PutRolePolicy")),
                      Asks.is(
                          FieldPath.of("requestParameters", "policyName"),
                          "AWSRevokeOlderSessions")))));

  private final Answers answers;

  RoleEnds(Answers answers) {
    this.answers = answers;
  }

  /// The row of the first event that did so; empty if the data has none.
  ///
  /// @param begin when the session began: those before that it did not know
  OptionalInt of(Step session, long begin) {
    var role = session.principal();
    if (session.kind() != StepKind.SESSION || role.kind() != PrincipalKind.ROLE) {
      return OptionalInt.empty();
    }
    var store = answers.store();
    var rows = IntStream.builder();
    answers
        .everywhere(ENDED)
        .and(answers.everywhere(Answers.SUCCEEDED))
        .and(answers.everywhere(Asks.is(ROLE, role.name())))
        .and(answers.everywhere(Asks.is(DerivedField.ACCOUNT.path(), role.account())))
        .forEach(rows::add);
    return rows.build()
        .boxed()
        .filter(row -> store.time(row) >= begin)
        .min(Comparator.comparingLong(store::time))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }
}
