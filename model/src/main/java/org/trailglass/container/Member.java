package org.trailglass.container;

import java.util.Optional;

/// One stream of text: an item that is no archive, or a member of one. Valid inside {@link
/// Visitor#visit} only. One thread.
public interface Member {

  /// The path inside the item, nested archives joined by `!/`; empty for the item itself.
  String path();

  /// Reads text into a range, as UTF-8 (other encodings are converted, a byte order mark is left
  /// out). A fault in the compressed data is told to the findings and ends the text.
  ///
  /// @return how many bytes, at least 1; -1 at the end
  int read(byte[] into, int from, int to);

  /// The whole stream as it lies in the source, once the end was reached without a fault and where
  /// the source holds it in one piece of at most a few megabytes.
  Optional<Encoded> encoded();

  /// What a member of an archive was: kind, bytes and SHA-256 of its bytes as they are stored under
  /// its name, decompressed as the archive prescribes and no further: of `a.json.gz` in a zip, of
  /// the gzip. Asked once, after the end of the text; without a SHA-256 where the member could not
  /// be read to its end; empty for what is in no archive: the item's own receipt says it.
  Optional<Receipt> receipt();

  /// Takes the members of an item, one after the other, in the order in which they are stored.
  interface Visitor {
    void visit(Member member);
  }
}
