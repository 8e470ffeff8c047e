package org.trailglass.s3;

import java.util.Arrays;
import java.util.Optional;

/// What a folder of a trail holds, as the folder under the account is called.
public enum TrailKind {
  MANAGEMENT("CloudTrail"),
  INSIGHT("CloudTrail-Insight"),
  NETWORK_ACTIVITY("CloudTrail-NetworkActivity"),
  AGGREGATED("CloudTrail-Aggregated"),
  /// Hashes of the other files; no events.
  DIGEST("CloudTrail-Digest");

  private final String folder;

  TrailKind(String folder) {
    this.folder = folder;
  }

  /// The name of the folder.
  public String folder() {
    return folder;
  }

  /// The kind of a folder.
  public static Optional<TrailKind> of(String folder) {
    return Arrays.stream(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
  }
}
