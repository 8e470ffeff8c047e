package org.trailglass.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.load.LoadedText;
import org.trailglass.store.EventStore;

class FieldCountsTest {

  @Test
  void countsAnEventOnceHoweverManyValuesAndCopiesItHas() {
    // given
    var copy = "{\"eventVersion\":\"1.08\",\"eventName\":\"A\",\"tags\":[\"x\",\"y\"]}";
    var other = "{\"eventVersion\":\"1.08\",\"eventName\":\"B\",\"recipientAccountId\":\"1\"}";

    // when
    var counts = FieldCounts.of(LoadedText.of(copy + copy + other)).counts();

    // then
    assertThat(counts.get(Fields.EVENT_NAME)).isEqualTo(2);
    assertThat(counts.get(FieldPath.of("tags"))).isEqualTo(1);
    assertThat(counts.get(DerivedField.ACCOUNT.path())).isEqualTo(1);
    assertThat(counts.get(DerivedField.OUTCOME.path())).isEqualTo(2);
    assertThat(counts.get(DerivedField.ROLE.path())).isZero();
  }

  @Test
  void knowsTheDerivedFieldsWhereNothingIsOpen() {
    assertThat(FieldCounts.of(EventStore.empty()).counts())
        .hasSize(DerivedField.values().length)
        .allSatisfy((path, count) -> assertThat(count).isZero());
  }
}
