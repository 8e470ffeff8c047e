package org.trailglass.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailglass.app.settings.ColumnChoice;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;

class ColumnSetTest {
  private static final FieldPath BUCKET = FieldPath.of("requestParameters", "bucketName");

  private static List<String> titles(ColumnSet set) {
    return set.shown().stream().map(entry -> entry.path().name()).toList();
  }

  @Test
  void beginsWithTheUsualColumns() {
    assertThat(ColumnSet.of(List.of())).isEqualTo(ColumnSet.usual());
    assertThat(titles(ColumnSet.usual()))
        .containsExactly(
            "eventTime",
            "eventSource",
            "eventName",
            "name",
            "sourceIPAddress",
            "failure",
            "awsRegion",
            "account");
  }

  @Test
  void comesBackAsItWasKept() {
    // given
    var odd = FieldPath.of("requestParameters", "a \"key\".with: all");
    var set =
        ColumnSet.usual()
            .with(odd)
            .moved(odd, 0)
            .resized(Fields.EVENT_NAME, 333)
            .hidden(Fields.AWS_REGION);

    // when
    var kept = ColumnSet.of(set.choices());

    // then
    assertThat(kept).isEqualTo(set);
  }

  @Test
  void movesAmongTheColumnsThatAreShown() {
    // given
    var set = ColumnSet.usual().hidden(Fields.EVENT_SOURCE).hidden(Fields.AWS_REGION);

    // when
    var toTheRight = set.moved(Fields.EVENT_TIME, 2);
    var toTheEnd = set.moved(Fields.EVENT_TIME, 5);

    // then
    assertThat(titles(toTheRight))
        .startsWith("eventName", "name", "eventTime", "sourceIPAddress")
        .hasSize(6);
    assertThat(titles(toTheEnd)).endsWith("account", "eventTime");
  }

  @Test
  void keepsAtLeastOneColumn() {
    // given
    var set = ColumnSet.usual();

    // when
    for (var entry : set.entries()) {
      set = set.hidden(entry.path());
    }

    // then
    assertThat(titles(set)).containsExactly("account");
    assertThat(ColumnSet.of(List.of(new ColumnChoice("eventName", 90, false))))
        .isEqualTo(ColumnSet.usual());
  }

  @Test
  void forgetsAnExtraColumnThatIsHiddenAndKeepsThePlaceOfAUsualOne() {
    // given
    var set = ColumnSet.usual().with(BUCKET).moved(BUCKET, 1);

    // when
    var without = set.hidden(BUCKET).hidden(Fields.EVENT_TIME);

    // then
    assertThat(without.entries()).hasSize(EventColumn.values().length);
    assertThat(titles(without.with(Fields.EVENT_TIME))).startsWith("eventTime", "eventSource");
  }

  @Test
  void leavesOutWhatIsNoPath() {
    // given
    var choices =
        List.of(
            new ColumnChoice("\"open", 90, true),
            new ColumnChoice("eventName", 90, true),
            new ColumnChoice("eventName", 120, true));

    // then
    assertThat(titles(ColumnSet.of(choices))).containsExactly("eventName");
  }
}
