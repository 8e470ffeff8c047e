package org.trailglass.parse;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trailglass.problem.Place;

/// The part of a stream's text that is in memory, and the reader's position in it.
///
/// Filled as far as possible before anything is parsed; what lies before the position is told to
/// the sink and dropped when room is needed; grows for a record that runs past its end, up to the
/// limit. Also a view of bytes that are all there, for text that was unescaped. One thread.
final class Window {
  private static final int FIRST_SIZE = 4 << 20;

  private final int largest;
  private final Lines lines;
  private byte[] bytes;
  private int start;
  private int at;
  private int to;
  private long base;
  private boolean isLast;
  private final Utf8Check check = new Utf8Check();
  private @Nullable Place notUtf8;
  private @Nullable TextInput input;
  private @Nullable RecordSink told;

  /// @param largest bytes of one record
  Window(int largest) {
    this.largest = Math.max(largest, 1024);
    this.lines = new Lines();
    this.bytes = new byte[Math.min(FIRST_SIZE, this.largest)];
  }

  private Window(byte[] text, int from, int to, long base, Lines lines) {
    this.largest = to;
    this.lines = lines;
    this.bytes = text;
    this.start = from;
    this.at = from;
    this.to = to;
    this.base = base;
    this.isLast = true;
  }

  /// A window over text that is all there.
  static Window over(byte[] text, int to) {
    return new Window(text, 0, to, 0, new Lines());
  }

  /// A window over a part of the text that is in memory here; offsets and places are the same.
  Window part(int from, int end) {
    return new Window(bytes, from, end, base, lines);
  }

  /// Begins a stream and fills up.
  void open(TextInput stream, RecordSink sink) {
    input = stream;
    told = sink;
    at = 0;
    to = 0;
    base = 0;
    isLast = false;
    lines.reset();
    check.reset();
    notUtf8 = null;
    fill();
  }

  /// Tells the sink what is left. The stream need not have been read to its end.
  void close() {
    if (told != null && to > 0) {
      told.text(bytes, 0, to);
    }
    if (bytes.length > FIRST_SIZE) {
      bytes = new byte[FIRST_SIZE];
    }
    at = 0;
    to = 0;
    input = null;
    told = null;
  }

  /// The text, from {@link #at} to {@link #to}; bytes before the position may be looked at too.
  /// Valid until {@link #more}.
  byte[] bytes() {
    return bytes;
  }

  /// The position.
  int at() {
    return at;
  }

  /// Where the text in memory begins, for looking back.
  int start() {
    return start;
  }

  /// Moves the position.
  void at(int index) {
    at = index;
  }

  /// Where the text in memory ends.
  int to() {
    return to;
  }

  /// Whether the stream ends there.
  boolean isLast() {
    return isLast;
  }

  /// The bytes of the stream before an index.
  long offset(int index) {
    return base + index;
  }

  /// The spot of an index, counted from 1 in lines and bytes.
  Place place(Place stream, int index) {
    return lines.place(stream, bytes, index, base);
  }

  /// Where the first byte of the stream is that is no UTF-8, as far as it was read.
  Optional<Place> notUtf8() {
    return Optional.ofNullable(notUtf8);
  }

  /// The white space at the start of the line that an index lies in, in bytes.
  int indent(int index) {
    return lines.indent(bytes, index);
  }

  /// Brings more text behind the position. Indices move: the position becomes 0.
  ///
  /// @return false at the end of the stream, or when the record at the position is as long as a
  ///     record may be
  boolean more() {
    if (isLast) {
      return false;
    }
    if (at > 0) {
      drop();
    } else if (to == bytes.length) {
      if (bytes.length >= largest) {
        return false;
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, largest));
    }
    int before = to;
    fill();
    return to > before || !isLast;
  }

  private void drop() {
    if (told != null) {
      told.text(bytes, 0, at);
    }
    lines.drop(bytes, at);
    System.arraycopy(bytes, at, bytes, 0, to - at);
    base += at;
    to -= at;
    at = 0;
  }

  /// Remembers the first byte that is no UTF-8.
  private void look(int from, int end) {
    if (notUtf8 == null) {
      int wrong = check.firstWrong(bytes, from, end);
      notUtf8 = wrong < 0 ? null : place(Place.whole("", ""), wrong);
    }
  }

  private void fill() {
    if (input == null) {
      isLast = true;
      return;
    }
    while (to < bytes.length) {
      int read = input.read(bytes, to, bytes.length);
      if (read < 0) {
        isLast = true;
        if (notUtf8 == null && check.isCut()) {
          notUtf8 = place(Place.whole("", ""), to);
        }
        return;
      }
      look(to, to + read);
      to += read;
    }
  }
}
