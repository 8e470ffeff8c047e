package org.trailglass.sample;

/// The kinds of log file that CloudTrail delivers beside each other.
enum Kind {
  TRAIL("CloudTrail"),
  INSIGHT("CloudTrail-Insight"),
  NETWORK("CloudTrail-NetworkActivity");

  private final String folder;

  Kind(String folder) {
    this.folder = folder;
  }

  /// The name in object keys.
  String folder() {
    return folder;
  }
}
