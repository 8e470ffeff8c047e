package org.trailglass.parse;

import org.trailglass.problem.Place;

/// The piece of a stream's text that something was unescaped from or built from. Valid until the
/// window moves.
///
/// @param index where it begins in the window
/// @param length in bytes
record Piece(Place stream, Window window, int index, int length) {

  /// Where it begins, in bytes of the stream.
  long offset() {
    return window.offset(index);
  }

  /// Where it begins, in lines and columns.
  Place place() {
    return window.place(stream, index);
  }
}
