package org.trailglass.identity;

import java.util.Comparator;

/// A call that gave somebody credentials, or a sign-in that began a session. Immutable.
///
/// Texts are empty where the record has none.
///
/// @param row the event
/// @param time of the event in milliseconds since 1970 UTC, or NO_TIME
/// @param key the access key that was answered
/// @param session the principal id of the session that begins
/// @param givenTo the ARN of the role that was taken, or of the federated user
/// @param sessionName the name that the caller gave the session
/// @param user the name of the user who was given a key or a password; the ARN of who switched
///     roles
/// @param account in which it was logged
/// @param expires until when the credentials are valid, as answered, else as asked; or NO_TIME
/// @param signInSession the ARN under which the sessions that the sign-in leads to say it
/// @param shared the id under which another account logged the same call
record HandOn(
    LinkKind kind,
    int row,
    long time,
    String key,
    String session,
    String givenTo,
    String sessionName,
    String user,
    String account,
    long expires,
    String signInSession,
    String shared) {

  /// By time; those of one moment in an order that does not depend on where they were read.
  static final Comparator<HandOn> BY_TIME =
      Comparator.comparingLong(HandOn::time)
          .thenComparing(HandOn::key)
          .thenComparing(HandOn::kind)
          .thenComparing(HandOn::session)
          .thenComparing(HandOn::givenTo)
          .thenComparing(HandOn::sessionName)
          .thenComparing(HandOn::user)
          .thenComparing(HandOn::account)
          .thenComparingLong(HandOn::expires)
          .thenComparing(HandOn::signInSession);
}
