package org.trailglass.app.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trailglass.store.RowPlace;

class EventDetailTest {
  private final FakeReader reader = new FakeReader();
  private final EventDetail detail = reader.get(reader.add("{\"eventName\":\"A\"}"));

  @Test
  void isLikeItselfInAnotherSnapshot() {
    assertThat(detail.isLike(Optional.of(with(detail.places())))).isTrue();
  }

  @Test
  void differsWhenItWasFoundInAnotherPlaceToo() {
    var places = List.of(detail.places().getFirst(), new RowPlace(2, 2, "/b", "", 1, 1, 0));

    assertThat(detail.isLike(Optional.of(with(places)))).isFalse();
  }

  @Test
  void differsFromAnotherEvent() {
    var other = reader.get(reader.add("{\"eventName\":\"A\"}"));

    assertThat(detail.isLike(Optional.of(other))).isFalse();
    assertThat(detail.isLike(Optional.empty())).isFalse();
  }

  private EventDetail with(List<RowPlace> places) {
    return new EventDetail(
        detail.id(),
        detail.event(),
        detail.identity(),
        detail.time(),
        detail.reading(),
        detail.sharesId(),
        places,
        detail.raw(),
        detail.failure());
  }
}
