package org.trailglass.container;

import java.io.IOException;
import java.io.InputStream;

/// Where bytes come from, one stretch after the other. One thread.
interface Bytes {

  /// Nothing.
  Bytes NONE = (into, from, to) -> -1;

  /// Reads into a range.
  ///
  /// @return how many, at least 1; -1 at the end
  /// @throws Fault where the bytes end before their end; all before it were handed out
  int read(byte[] into, int from, int to) throws Fault;

  /// What a library makes of a feed.
  static Bytes of(InputStream library, Feed feed) {
    return (into, from, to) -> {
      try {
        return library.read(into, from, to - from);
      } catch (IOException e) {
        throw Fault.decoding(e, feed);
      }
    };
  }
}
