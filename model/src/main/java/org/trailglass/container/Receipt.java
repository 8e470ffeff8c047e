package org.trailglass.container;

import java.util.HexFormat;

/// What an item was, byte for byte, when it was read: the chain of custody. Immutable.
///
/// @param kind what it is by content, a code: `json`, `text`, `utf-16`, `binary`, `empty`, `gzip`,
///     `zip`, `tar`, `zstd`, `bzip2`, `xz` …; containers outermost first, joined by `/`:
///     `gzip/tar`; `unreadable` if it could not be opened
/// @param bytes as read from the source
/// @param sha256 of those bytes, as 64 lower-case hex digits; empty where reading did not reach
///     the end
public record Receipt(String kind, long bytes, String sha256) {

  /// The receipt of a digest.
  public static Receipt of(String kind, long bytes, byte[] digest) {
    return new Receipt(kind, bytes, HexFormat.of().formatHex(digest));
  }
}
