package org.trailglass.event;

/// Takes the content of records, in the order in which it is written. The hot seam between parsing
/// and storing: bytes are lent for the call only. One thread.
///
/// Positions in lists are not told: the leaves of `[1,2]` under `a` are two leaves of path `a`. An
/// empty object or list is a leaf, and is not begun.
public interface LeafSink {

  /// An object that is not empty begins at the current path.
  void beginObject();

  /// The innermost object ends.
  void endObject();

  /// A list that is not empty begins at the current path.
  void beginArray();

  /// The innermost list ends.
  void endArray();

  /// Goes down into the value of a key of the innermost object.
  ///
  /// @param bytes holds the key, decoded (no escapes), UTF-8
  /// @return whether the key stands in this object for the second time
  boolean enter(byte[] bytes, int from, int to);

  /// Goes down into the value of a key if the text is the key that the sink expects next,
  /// followed by a quote: records of one kind write their keys in one order, so most keys need
  /// not be searched for their end.
  ///
  /// @param bytes holds JSON text that begins a key at `from`, behind its quote
  /// @return the length of the key, -1 if it is another one or the sink expects none
  default int enterExpected(byte[] bytes, int from, int to) {
    return -1;
  }

  /// After {@link #enterExpected}: whether the key stands in its object for the second time.
  default boolean isRepeated() {
    return false;
  }

  /// Goes back up from the value of a key.
  void leave();

  /// A leaf at the current path.
  ///
  /// @param bytes holds the decoded text of a string, or the number as written; for the other
  ///     kinds the range is ignored
  void leaf(LeafKind kind, byte[] bytes, int from, int to);

  /// A leaf at the current path, if the text is the string that the sink expects and a quote: many
  /// fields repeat the value of the record before.
  ///
  /// @param bytes holds JSON text that begins a string at `from`, behind its quote
  /// @return the length of the string, -1 if it is another one or the sink expects none
  default int leafExpected(byte[] bytes, int from, int to) {
    return -1;
  }

  /// The object or list that the current outermost key holds, if the text begins with one that the
  /// sink has taken before: what is written again, byte for byte, need not be read again. The
  /// sink has then taken all of it, from its begin to its end.
  ///
  /// @param bytes holds JSON text that begins an object or a list at `from`
  /// @return the length of its text, -1 if the sink does not know it
  default int heldExpected(byte[] bytes, int from, int to) {
    return -1;
  }

  /// After {@link #heldExpected} answered -1: the object or list was read to its end.
  ///
  /// @param bytes holds its text
  default void heldEnded(byte[] bytes, int from, int to) {}

  /// What follows is the content of the JSON document that the last leaf, a string, holds. It is
  /// indexed at the same path, and is no content of the record's own.
  void beginEmbedded();

  /// The embedded document ends.
  void endEmbedded();
}
