package org.trailglass.s3;

import java.time.Instant;

/// An object as a listing names it. Immutable.
///
/// @param size in bytes
/// @param etag what changes with its content, without quotes
/// @param storageClass that it is read from, as S3 names it: `STANDARD`, `GLACIER` …; of an
///     archived object that was restored, the class of its copy; empty where it is not told
public record S3Object(String key, long size, String etag, Instant modified, String storageClass) {

  /// Whether it only makes a folder seen: by a slash at its end, or as Hadoop marks folders.
  public boolean isFolderMarker() {
    return key.endsWith("/") || key.endsWith("_$folder$");
  }

  /// Whether it lies in an archive, and cannot be read before it is restored.
  public boolean isArchived() {
    return storageClass.equals("GLACIER") || storageClass.equals("DEEP_ARCHIVE");
  }
}
