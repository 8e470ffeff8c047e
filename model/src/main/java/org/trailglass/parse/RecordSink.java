package org.trailglass.parse;

import org.trailglass.event.LeafSink;
import org.trailglass.event.Reading;

/// Takes the records of one stream: {@link #begin}, the content, then one of {@link #commit},
/// {@link #commitDerived} and {@link #rollback}. Bytes are lent for the call only. One thread.
public interface RecordSink extends LeafSink {

  /// A record begins.
  void begin();

  /// Takes back everything since {@link #begin}: it was no event, or was broken.
  void rollback();

  /// The record is an event, and its JSON is a piece of the stream's own text.
  ///
  /// @param offset where its JSON begins, in bytes from the start of the stream's text
  /// @param length of its JSON in bytes
  void commit(Reading reading, long offset, int length);

  /// The record is an event whose JSON does not stand in the stream as such: it was unescaped from
  /// a string, repaired, or built from a row.
  ///
  /// @param json holds the event's JSON from `from` to `to`
  /// @param offset where the piece that it came from begins, in bytes from the start of the text
  /// @param length of that piece
  void commitDerived(Reading reading, byte[] json, int from, int to, long offset, int length);

  /// What came later shows that the last records may be no events of their own: those among them
  /// that count as whole become {@link Reading#RECOVERED}, as far as they can still be reached.
  ///
  /// @param records how many
  void doubt(int records);

  /// The stream's text itself, told in order and without gaps: a piece when the reader is done with
  /// it and reads on, and what is left at the end. Records may be committed before their text is
  /// told.
  void text(byte[] text, int from, int to);
}
