package org.trailglass.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.identity.Principal;
import org.trailglass.identity.PrincipalKind;
import org.trailglass.identity.Step;
import org.trailglass.identity.StepKind;
import org.trailglass.query.Query;
import org.trailglass.store.EventStore;

/// Finds what took its rights from a session of a role, whoever did that: the role was deleted, or
/// got the policy by which the console revokes the sessions that it has (IAM user guide, "Revoking
/// IAM role temporary security credentials"). Whoever takes that policy away while a session is
/// valid gives the rights back. Any thread.
final class RoleEnds {
  private static final FieldPath ROLE = FieldPath.of("requestParameters", "roleName");
  private static final Query DELETED = Asks.named(List.of("DeleteRole"));
  private static final Query REVOKED = policy("PutRolePolicy");
  private static final Query GIVEN_BACK = policy("DeleteRolePolicy");

  private final Answers answers;

  /// By role, of which very many sessions may be.
  private final Map<Principal, Calls> callsFor = new ConcurrentHashMap<>();

  /// The rows of the calls that change what a role's sessions may do.
  private record Calls(List<Integer> deleted, List<Integer> revoked, List<Integer> givenBack) {}

  RoleEnds(Answers answers) {
    this.answers = answers;
  }

  private static Query policy(String call) {
    return Query.and(
        List.of(
            Asks.named(List.of(call)),
            Asks.is(FieldPath.of("requestParameters", "policyName"), "AWSRevokeOlderSessions")));
  }

  /// The row of the first event that did so; empty if the data has none.
  ///
  /// @param begin when the session began: those before that it did not know
  OptionalInt of(Step session, long begin) {
    if (session.kind() != StepKind.SESSION || session.principal().kind() != PrincipalKind.ROLE) {
      return OptionalInt.empty();
    }
    var store = answers.store();
    var calls = calls(session.principal());
    long end =
        session.expires() == EventStore.NO_TIME ? begin + Step.LONGEST_SESSION : session.expires();
    var givenBack =
        calls.givenBack.stream()
            .map(store::time)
            .filter(time -> time < end)
            .max(Comparator.naturalOrder());
    return Stream.concat(
            calls.deleted.stream(),
            calls.revoked.stream()
                .filter(row -> givenBack.filter(time -> time >= store.time(row)).isEmpty()))
        .filter(row -> store.time(row) >= begin)
        .min(Comparator.comparingLong(store::time))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /// Two threads may find the same: a map that is held while its threads search on would wait for
  /// itself.
  private Calls calls(Principal role) {
    var known = callsFor.get(role);
    if (known != null) {
      return known;
    }
    var found = new Calls(rows(DELETED, role), rows(REVOKED, role), rows(GIVEN_BACK, role));
    callsFor.put(role, found);
    return found;
  }

  /// The rows of calls for a role that succeeded.
  private List<Integer> rows(Query calls, Principal role) {
    var rows = new ArrayList<Integer>();
    answers
        .everywhere(calls)
        .and(answers.everywhere(Answers.SUCCEEDED))
        .and(answers.everywhere(Asks.is(ROLE, role.name())))
        .and(answers.everywhere(Asks.is(DerivedField.ACCOUNT.path(), role.account())))
        .forEach(rows::add);
    return rows;
  }
}
