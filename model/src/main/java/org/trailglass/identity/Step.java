package org.trailglass.identity;

import java.util.List;
import java.util.Optional;

/// One step of a chain of credentials: all events that were made with the same ones. Immutable.
///
/// @param number its place in {@link Lineage#steps}
/// @param kind what the events have in common
/// @param name what tells it from all others, and its value in the field `chain`: the access key,
///     the session or the principal; where several have a key, since it was masked, with who has it
///     behind it: `REDACTED (arn:aws:iam::111122223333:user/anna)`
/// @param principal who
/// @param session the value of the field `session`; empty unless it is a session
/// @param sessionName the name that the caller gave the session, empty if it has none
/// @param keys the access keys that were used or given, in the order of their letters
/// @param created when the credentials were given, milliseconds since 1970 UTC, or {@link
///     org.trailglass.store.EventStore#NO_TIME}
/// @param expires until when they are valid, as the call answered, else as it asked; or NO_TIME
/// @param activity its events
/// @param link how it got its credentials; empty where the chain begins
/// @param gap what is missing from the data, if the chain does not really begin here
/// @param depth how many steps are before it
public record Step(
    int number,
    StepKind kind,
    String name,
    Principal principal,
    String session,
    String sessionName,
    List<String> keys,
    long created,
    long expires,
    Activity activity,
    Optional<Link> link,
    Optional<Gap> gap,
    int depth) {

  /// No session of a role is valid longer, in milliseconds.
  public static final long LONGEST_SESSION = 12 * 3_600_000L;

  public Step {
    keys = List.copyOf(keys);
  }

  /// What a person would call who made the requests: `alice`, `Admin/alice`, `ec2.amazonaws.com`.
  public String label() {
    return sessionName.isEmpty() || principal.kind() != PrincipalKind.ROLE
        ? principal.name()
        : principal.name() + '/' + sessionName;
  }
}
