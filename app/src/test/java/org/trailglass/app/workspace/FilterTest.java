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
  void undoesStepsAndNotLetters() {
    var filters = new Filters();
    filters.set(typed("a"));
    for (var text : List.of("a b", "a bo", "a bob")) {
      filters.type(typed(text));
    }
    filters.settle();
    filters.type(typed("a bob c"));

    filters.undo();
    assertThat(filters.current.get().text()).isEqualTo("a bob");
    filters.undo();
    assertThat(filters.current.get().text()).isEqualTo("a");
    filters.redo();
    assertThat(filters.current.get().text()).isEqualTo("a bob");
    filters.set(typed("z"));
    assertThat(filters.canRedo.get()).isFalse();
    filters.undo();
    filters.undo();
    filters.undo();
    assertThat(filters.current.get()).isEqualTo(Filter.none());
    assertThat(filters.canUndo.get()).isFalse();
  }
}
