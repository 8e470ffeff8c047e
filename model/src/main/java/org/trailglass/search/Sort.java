package org.trailglass.search;

import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;

/// By what a result is ordered. Immutable.
public record Sort(FieldPath path, boolean isAscending) {

  /// By time, the oldest first.
  public static Sort byTime() {
    return new Sort(Fields.EVENT_TIME, true);
  }

  /// The other direction.
  public Sort reversed() {
    return new Sort(path, !isAscending);
  }
}
