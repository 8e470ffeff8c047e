package org.trailglass.event;

/// Takes the leaves of records, in the order in which they are written. The hot seam between
/// parsing and storing: bytes are lent for the call only. One thread.
///
/// Positions in lists are not told: the leaves of `[1,2]` under `a` are two leaves of path `a`.
public interface LeafSink {

  /// Goes down into the value of a key.
  ///
  /// @param bytes holds the key, decoded (no escapes), UTF-8
  void enter(byte[] bytes, int from, int to);

  /// Goes back up.
  void leave();

  /// A leaf at the current path.
  ///
  /// @param bytes holds the decoded text of a string, or the number as written; for the other
  ///     kinds the range is ignored
  void leaf(LeafKind kind, byte[] bytes, int from, int to);
}
