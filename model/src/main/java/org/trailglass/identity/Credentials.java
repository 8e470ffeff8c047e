package org.trailglass.identity;

import java.util.Comparator;

/// What tells credentials: their name alone does not where it was masked, or made up for an
/// example. Immutable.
///
/// @param name the access key, or the session as it is written
/// @param holder the principal, of a role with the session's name
record Credentials(String name, String holder) implements Comparable<Credentials> {
  private static final Comparator<Credentials> ORDER =
      Comparator.comparing(Credentials::name).thenComparing(Credentials::holder);

  static Credentials of(String name, Principal who, String sessionName) {
    return new Credentials(
        name, who.kind() == PrincipalKind.ROLE ? who.id() + '/' + sessionName : who.id());
  }

  @Override
  public int compareTo(Credentials other) {
    return ORDER.compare(this, other);
  }
}
