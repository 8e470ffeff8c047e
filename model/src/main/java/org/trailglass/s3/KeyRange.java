package org.trailglass.s3;

import org.trailglass.s3.ObjectStore.Listing;

/// Keys that are listed one after the other. Immutable.
///
/// @param prefix that they begin with
/// @param after a key or the beginning of keys that they are behind; empty for none
/// @param before the beginning of keys that they are all before; empty for none
record KeyRange(String prefix, String after, String before) {

  /// All keys with a prefix.
  static KeyRange all(String prefix) {
    return new KeyRange(prefix, "", "");
  }

  Listing listing(String bucket) {
    return new Listing(bucket, prefix, "", after, "");
  }

  /// What all its keys are behind, or begin with.
  String start() {
    return after.isEmpty() ? prefix : after;
  }

  boolean isBehind(String key) {
    return !before.isEmpty() && KeyOrder.INSTANCE.compare(key, before) >= 0;
  }
}
