package org.trailglass.event;

import java.util.Optional;
import java.util.regex.Pattern;

/// What the first four letters of an AWS unique id tell (AWS IAM user guide, "IAM identifiers").
public enum IdPrefix {
  /// A bearer token of AWS STS.
  ABIA,
  /// A context-specific credential.
  ACCA,
  /// A group.
  AGPA,
  /// A user.
  AIDA,
  /// An EC2 instance profile.
  AIPA,
  /// A long-term access key of a user or of root.
  AKIA,
  /// A managed policy.
  ANPA,
  /// A version of a managed policy.
  ANVA,
  /// A public key.
  APKA,
  /// A role.
  AROA,
  /// A certificate.
  ASCA,
  /// A temporary access key, issued by AWS STS.
  ASIA;

  private static final Pattern ID = Pattern.compile("[A-Z]{4}[A-Z0-9_]{4,}(:.*)?", Pattern.DOTALL);

  /// The prefix of an id, if it is formed like one; a session name after a colon is passed over.
  public static Optional<IdPrefix> of(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    for (var prefix : values()) {
      if (id.startsWith(prefix.name())) {
        return Optional.of(prefix);
      }
    }
    return Optional.empty();
  }
}
