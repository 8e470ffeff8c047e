package org.trailglass.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailglass.event.Fields;
import org.trailglass.query.FieldName;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.TextTest;

class FilterTest {
  private static Filter typed(String text) {
    return new Filter(text, ((ParsedQuery) QueryParser.parse(text)).query());
  }

  private static Query name(String value) {
    return new Query.Field(new FieldName.Path(Fields.EVENT_NAME), new TextTest.Is(value));
  }

  @Test
  void keepsWhatAPersonWroteBeforeWhatAClickAdds() {
    var narrowed = typed("(name:A)   AND region:eu-west-1").and(name("Get Object"));

    assertThat(narrowed.text())
        .isEqualTo("(name:A)   AND region:eu-west-1 eventName:\"Get Object\"");
    assertThat(narrowed).isEqualTo(typed(narrowed.text()));
  }

  @Test
  void putsBracketsAroundAlternatives() {
    var narrowed = typed("alice or bob").and(name("A"));

    assertThat(narrowed.text()).isEqualTo("(alice or bob) eventName:A");
    assertThat(narrowed).isEqualTo(typed(narrowed.text()));
  }

  @Test
  void staysAsItIsWhereNothingIsNew() {
    var filter = typed("alice eventName:A");

    assertThat(filter.and(name("A"))).isSameAs(filter);
    assertThat(Filter.none().and(name("A")).text()).isEqualTo("eventName:A");
  }

  @Test
  void putsAStretchOfTimeInThePlaceOfAnother() {
    var hour = new TimeSpan(0, 3_600_000);
    var filter = typed("time >= 2024-03-01 AND (name:A)  and time < 2024-03-02 alice");

    var narrowed = filter.without(TimeSpan::isTime).and(hour.query());

    assertThat(narrowed.text())
        .isEqualTo("(name:A) alice time >= 1970-01-01T00:00Z time < 1970-01-01T01:00Z");
    assertThat(narrowed).isEqualTo(typed(narrowed.text()));
    assertThat(TimeSpan.in(narrowed.query())).contains(hour);
    assertThat(narrowed.without(TimeSpan::isTime).text()).isEqualTo("(name:A) alice");
    assertThat(TimeSpan.in(typed("(name:A) alice").query())).isEmpty();
  }

  @Test
  void takesNothingOutOfAlternatives() {
    var filter = typed("time >= 2024-03-01 or alice");

    assertThat(filter.without(TimeSpan::isTime)).isSameAs(filter);
    assertThat(TimeSpan.in(filter.query())).isEmpty();
  }

  @Test
  void readsTheStretchOfAnyTermsAboutTime() {
    assertThat(TimeSpan.in(typed("time:2024-03-01").query()))
        .contains(new TimeSpan(1_709_251_200_000L, 1_709_337_600_000L));
    assertThat(TimeSpan.in(typed("eventTime > 1970-01-01 time <= 1970-01-02").query()))
        .contains(new TimeSpan(86_400_000, 2 * 86_400_000));
    assertThat(TimeSpan.in(typed("time > 1970-01-01T00:00Z").query()))
        .contains(new TimeSpan(1, TimeSpan.MOST));
  }

  @Test
  void undoesStepsAndNotLetters() {
    var history = new History();
    var filters = new Filters(history);
    filters.set(typed("a"));
    for (var text : List.of("a b", "a bo", "a bob")) {
      filters.type(typed(text));
    }
    filters.settle();
    filters.type(typed("a bob c"));

    history.undo();
    assertThat(filters.current.get().text()).isEqualTo("a bob");
    history.undo();
    assertThat(filters.current.get().text()).isEqualTo("a");
    history.redo();
    assertThat(filters.current.get().text()).isEqualTo("a bob");
    filters.set(typed("z"));
    assertThat(history.canRedoFilterProperty().get()).isFalse();
    history.undo();
    history.undo();
    history.undo();
    assertThat(filters.current.get()).isEqualTo(Filter.none());
    assertThat(history.canUndoFilterProperty().get()).isFalse();
  }
}
