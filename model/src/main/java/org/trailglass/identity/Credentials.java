package org.trailglass.identity;

import java.util.Comparator;

/// What tells credentials: their name alone does not where it was masked, or made up for an
/// example. Immutable.
///
/// @param name the access key, or the session as it is written
/// @param principal its id
/// @param sessionName of the session of a role, else empty
record Credentials(String name, String principal, String sessionName)
    implements Comparable<Credentials> {
  private static final Comparator<Credentials> ORDER =
      Comparator.comparing(Credentials::name)
          .thenComparing(Credentials::principal)
          .thenComparing(Credentials::sessionName);

  static Credentials of(String name, Principal who, String sessionName) {
    return new Credentials(name, who.id(), who.kind() == PrincipalKind.ROLE ? sessionName : "");
  }

  /// Who has them, as it is written: the principal, of a role with the session's name.
  String holder() {
    return sessionName.isEmpty() ? principal : principal + '/' + sessionName;
  }

  @Override
  public int compareTo(Credentials other) {
    return ORDER.compare(this, other);
  }
}
