package org.trailglass.odduse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In what way a use of credentials is odd, in the order in which they are told.
///
/// Networks are compared, not addresses: /24 of IPv4 and /48 of IPv6, the smallest that networks
/// commonly announce to each other, so that the changing addresses of one provider's customer are
/// one. The two families are compared apart, since a machine may use both. Addresses that are no
/// public ones say nothing of a network: through a VPC endpoint the same machine shows its private
/// one. Agents are compared as {@link AgentFamily}.
///
/// A network, an agent or a region is told of once, in the moment in which it comes first: what
/// goes on from there is no news. Of each user of credentials the first {@code 256} are compared.
/// An event without a time is never the first.
///
/// What a service does for the caller is not compared, for it comes from the service: `invokedBy`,
/// a name in place of the address, a service's agent. Of the console's own calls
/// (`sessionCredentialFromConsole`) the address is the person's, but the agent is the console's.
/// (CloudTrail user guide, "CloudTrail record contents", sourceIPAddress and userAgent.)
public enum OddKind {
  /// A session's temporary credentials were used from another network first.
  SEVERAL_NETWORKS,
  /// A session's temporary credentials were used with another agent first.
  SEVERAL_AGENTS,
  /// A long-term key that was known for twelve hours, an instance or a function was used from
  /// another network first, of the latter two in this session or an earlier one. A function counts
  /// only if it stayed in one network for {@link OddUses#SETTLED} events: outside a VPC its address
  /// is any of AWS's. An instance counts too when it comes from a public address for the first
  /// time, after private ones.
  NEW_NETWORK,
  /// A long-term key that was known for twelve hours, or an instance or a function that made {@link
  /// OddUses#SETTLED} events, was used with another agent first. The kits of AWS on one system are
  /// no others of an instance or a function, as long as the network is the same.
  NEW_AGENT,
  /// An instance's or a function's credentials came from an address that is in none of AWS's
  /// ranges; only said where these are known.
  OUTSIDE_AWS,
  /// Temporary credentials were used more than a minute after the time that the call which gave
  /// them answered.
  AFTER_EXPIRY,
  /// The first use in a region of a long-term key, or of a principal by sessions, that was known
  /// for twelve hours, longer than any session, and made {@link OddUses#SETTLED} events in other
  /// regions. Services that have no region, which are logged where they stand, do not count, nor
  /// does S3's list of the buckets of all regions.
  NEW_REGION,
  /// A user or root signed in to the console by password alone. Who comes by federation does not
  /// count: there the identity provider asks for more.
  SIGN_IN_WITHOUT_MFA,
  /// The root user made a request, or tried to sign in.
  ROOT;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /// Its value in the field `odd`.
  public String code() {
    return code;
  }

  /// The kind with a code; empty if there is none.
  public static Optional<OddKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }

  int bit() {
    return 1 << ordinal();
  }
}
