package org.trailglass.s3;

import org.trailglass.container.ItemException;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.problem.Problem.Unreadable;

/// Why a request to a store failed. Holds no secret. Any thread.
public final class S3Exception extends ItemException {
  private final String place;

  /// @param place what was asked for: `s3://bucket/key`, or the name of the store
  /// @param detail a name or number that helps; may be empty
  public S3Exception(String place, Reason reason, String detail) {
    super(reason, detail);
    this.place = place;
  }

  /// What was asked for, as `s3://bucket/key`.
  public String place() {
    return place;
  }

  /// As a problem of the list.
  public Unreadable problem(Action action) {
    return new Unreadable(Place.whole(place, ""), reason(), detail(), action);
  }

  /// Whether the same request may succeed in a moment.
  public boolean isPassing() {
    return switch (reason()) {
      case THROTTLED, CONNECTION_LOST, WRONG_LENGTH, TIMED_OUT -> true;
      default -> false;
    };
  }

  /// Whether other requests to the same bucket would fail of the same; not only this one.
  public boolean isOfStore() {
    return switch (reason()) {
      case NO_CREDENTIALS,
          WRONG_CREDENTIALS,
          EXPIRED_CREDENTIALS,
          BROKEN_PROFILE,
          NO_SUCH_BUCKET,
          WRONG_REGION,
          UNREACHABLE,
          PROXY_REFUSED ->
          true;
      default -> false;
    };
  }
}
