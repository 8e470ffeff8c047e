package org.trailglass.app.detail;

import java.util.List;
import java.util.Optional;
import org.trailglass.event.Event;
import org.trailglass.event.Reading;
import org.trailglass.event.UserIdentity;
import org.trailglass.store.EventStore;
import org.trailglass.store.RawEvent;
import org.trailglass.store.RowId;
import org.trailglass.store.RowPlace;

/// All that is known of one event. Immutable.
///
/// @param time in milliseconds since 1970 UTC, {@link EventStore#NO_TIME} if it has none
/// @param sharesId whether another event has its eventID and other content
/// @param places where it was found, its own first; empty if they could not be read
/// @param raw the evidence; empty if it could not be read
/// @param failure why places or evidence could not be read; empty if they could
public record EventDetail(
    RowId id,
    Event event,
    UserIdentity identity,
    long time,
    Reading reading,
    boolean sharesId,
    List<RowPlace> places,
    Optional<RawEvent> raw,
    String failure) {

  public EventDetail {
    places = List.copyOf(places);
  }

  /// Whether another reading of the store said the same of the same event.
  boolean isLike(Optional<EventDetail> other) {
    return other
        .filter(that -> id.equals(that.id) && places.equals(that.places))
        .filter(that -> sharesId == that.sharesId && failure.equals(that.failure))
        .isPresent();
  }
}
