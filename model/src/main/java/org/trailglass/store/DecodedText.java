package org.trailglass.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pieces of raw text that were decoded last, over all sources of a session: reading the next
/// event of a file need not inflate the file again. Holds at most {@link #MOST_BYTES}, which no
/// store counts as its own. Any thread.
public final class DecodedText {
  /// Four of the longest pieces, or 64 blocks.
  static final long MOST_BYTES = 16L << 20;

  /// One piece of one text.
  private record Key(TextPieces text, int piece) {}

  private final Map<Key, byte[]> pieces = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;
  private long decodings;

  /// The piece, if it is still there.
  synchronized byte @Nullable [] get(TextPieces text, int piece) {
    return pieces.get(new Key(text, piece));
  }

  /// Keeps a piece that was just decoded; lets go of those that were not read for longest.
  synchronized void put(TextPieces text, int piece, byte[] decoded) {
    decodings++;
    if (decoded.length > MOST_BYTES) {
      return;
    }
    var before = pieces.put(new Key(text, piece), decoded);
    bytes += decoded.length - (before == null ? 0 : before.length);
    var eldest = pieces.entrySet().iterator();
    while (bytes > MOST_BYTES) {
      bytes -= eldest.next().getValue().length;
      eldest.remove();
    }
  }

  /// Lets go of all pieces of a file.
  synchronized void forget(RawText file) {
    for (var key : new ArrayList<>(pieces.keySet())) {
      if (key.text.isIn(file)) {
        bytes -= pieces.remove(key).length;
      }
    }
  }

  /// The bytes of text held by now.
  synchronized long bytes() {
    return bytes;
  }

  /// How many pieces were decoded so far: what reading in a bad order costs.
  public synchronized long decodings() {
    return decodings;
  }
}
