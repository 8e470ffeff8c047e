package org.trailglass.odduse;

/// One odd use of credentials, with its evidence. Immutable.
public sealed interface OddUse {

  /// In what way.
  OddKind kind();

  /// The row of the use.
  int row();

  /// Another value than the first.
  ///
  /// @param before the network or the agent family that came first
  /// @param beforeRow the first row that has it
  /// @param now the network or the agent family of this use
  record Changed(OddKind kind, int row, String before, int beforeRow, String now)
      implements OddUse {}

  /// An instance's use from a public address, after uses from a private one only.
  ///
  /// @param before the private address
  /// @param beforeRow the first row that has it
  /// @param now the public address
  record FromPublic(OddKind kind, int row, String before, int beforeRow, String now)
      implements OddUse {}

  /// A use after the end.
  ///
  /// @param expires when the credentials expired, in milliseconds since 1970 UTC
  /// @param used when they were used
  record Expired(OddKind kind, int row, long expires, long used) implements OddUse {}

  /// A use that is odd by what it is.
  ///
  /// @param value the address, the region or the name of the call
  record Single(OddKind kind, int row, String value) implements OddUse {}
}
