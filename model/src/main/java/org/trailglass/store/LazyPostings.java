package org.trailglass.store;

import org.jspecify.annotations.Nullable;

/// Holds the postings of a column once somebody asked for them. Any thread: made twice at worst.
final class LazyPostings {
  private volatile @Nullable Postings made;

  Postings of(Column column) {
    var postings = made;
    if (postings == null) {
      postings = Postings.of(column);
      made = postings;
    }
    return postings;
  }

  long retainedBytes() {
    var postings = made;
    return postings == null ? 0 : postings.retainedBytes();
  }
}
