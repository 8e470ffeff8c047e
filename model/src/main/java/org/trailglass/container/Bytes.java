package org.trailglass.container;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Where bytes come from, one stretch after the other. One thread.
interface Bytes {

  /// Nothing.
  Bytes NONE = (into, from, to) -> -1;

  /// Reads into a range.
  ///
  /// @return how many, at least 1; -1 at the end
  /// @throws Fault where the bytes end before their end; all before it were handed out
  int read(byte[] into, int from, int to) throws Fault;

  /// What a library makes of a feed. A fault stays the same, however often it is met.
  static Bytes of(InputStream library, Feed feed) {
    return new Bytes() {
      private @Nullable Fault fault;

      @Override
      public int read(byte[] into, int from, int to) throws Fault {
        if (fault != null) {
          throw fault;
        }
        try {
          return library.read(into, from, to - from);
        } catch (IOException e) {
          fault = Fault.decoding(e, feed);
          throw fault;
        }
      }
    };
  }
}
