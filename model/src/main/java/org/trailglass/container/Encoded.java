package org.trailglass.container;

/// The whole of one stream as it lies in its source, kept so that it need not be compressed again.
/// The bytes are lent until the member is left.
///
/// @param encoding how the bytes become text
/// @param bytes holds the encoded form from `from` to `to`
public record Encoded(Encoding encoding, byte[] bytes, int from, int to) {

  /// How bytes become text.
  public enum Encoding {
    PLAIN,
    GZIP,
    ZSTD
  }
}
