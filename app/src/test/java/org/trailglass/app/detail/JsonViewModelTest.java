package org.trailglass.app.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.workspace.Naming;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Reading;
import org.trailglass.jsonview.JsonView;

class JsonViewModelTest {
  private final StepRunner runner = new StepRunner();
  private final FakeReader reader = new FakeReader();
  private final Naming naming = new Naming();
  private final JsonViewModel model = new JsonViewModel(runner, naming.namesProperty());

  private void show(String json) {
    model.show(Optional.of(reader.get(reader.add(json))));
    runner.runAll();
  }

  private String text() {
    return model.viewProperty().get().map(JsonView::text).orElse("");
  }

  @Test
  void laysOutInTheBackground() {
    model.show(Optional.of(reader.get(reader.add("{\"a\":1}"))));

    assertThat(text()).isEmpty();
    runner.runAll();
    assertThat(text()).isEqualTo("{\n  \"a\": 1\n}");
  }

  @Test
  void dropsTheLayoutOfAnEventThatIsNoLongerShown() {
    model.show(Optional.of(reader.get(reader.add("{\"old\":1}"))));
    model.show(Optional.of(reader.get(reader.add("{\"new\":1}"))));

    runner.run(1);
    runner.run(0);

    assertThat(text()).contains("new");
  }

  @Test
  void showsTheVeryBytesInTheRawShape() {
    show("{ \"a\" :1,\"a\":2 }");

    model.shapeProperty().set(JsonShape.RAW);
    runner.runAll();

    assertThat(text()).isEqualTo("{ \"a\" :1,\"a\":2 }");
  }

  @Test
  void showsTheTextOfTheSourceOfARepairedEvent() {
    var id = reader.add("{\"a\":1}", "{\"a\":1ed}", Reading.REPAIRED);
    model.show(Optional.of(reader.get(id)));

    model.shapeProperty().set(JsonShape.SOURCE);
    runner.runAll();

    assertThat(model.hasSource()).isTrue();
    assertThat(text()).isEqualTo("{\"a\":1ed}");
    assertThat(model.evidence().orElseThrow()).asString().isEqualTo("{\"a\":1ed}");
  }

  @Test
  void leavesTheSourceShapeWhereAnEventHasNoSourceOfItsOwn() {
    model.show(Optional.of(reader.get(reader.add("{}", "{]", Reading.REPAIRED))));
    model.shapeProperty().set(JsonShape.SOURCE);

    show("{\"a\":1}");

    assertThat(model.shapeProperty().get()).isEqualTo(JsonShape.PRETTY);
    assertThat(text()).contains("\"a\": 1");
  }

  @Test
  void keepsItsLayoutWhenTheSameEventKnowsMorePlaces() {
    var id = reader.add("{\"a\":1}");
    model.show(Optional.of(reader.get(id)));
    runner.runAll();
    var before = model.viewProperty().get();

    model.show(Optional.of(reader.get(id)));
    runner.runAll();

    assertThat(model.viewProperty().get()).isSameAs(before);
  }

  @Test
  void tellsPathAndValueUnderTheCaretAlsoInsideAString() {
    show("{\"p\":{\"doc\":\"{\\\"Statement\\\":[{\\\"Action\\\":\\\"s3:*\\\"}]}\"}}");

    model.moveTo(text().indexOf("s3:*"));

    assertThat(model.path()).contains(FieldPath.parse("p.doc.Statement.Action"));
    assertThat(model.value()).contains("s3:*");
    assertThat(PathWords.of(model.spotProperty().get().orElseThrow().steps()))
        .isEqualTo("p.doc.Statement[0].Action");
  }

  @Test
  void hasNoPathOutsideOfAllMembers() {
    show("{\"a\":1}");

    model.moveTo(0);

    assertThat(model.path()).isEmpty();
  }

  @Test
  void findsAndGoesAround() {
    show("{\"a\":\"x\",\"b\":\"x\"}");
    model.wantedProperty().set("X");
    runner.runAll();

    assertThat(model.matchesProperty().get().size()).isEqualTo(2);
    assertThat(model.matchesProperty().get().current()).isZero();
    model.findNext();
    assertThat(model.matchesProperty().get().current()).isEqualTo(1);
    model.findNext();
    assertThat(model.matchesProperty().get().current()).isZero();
    model.findPrevious();
    assertThat(model.matchesProperty().get().current()).isEqualTo(1);
  }

  @Test
  void staysAtItsPlaceWhileMoreIsTyped() {
    show("{\"a\":\"rot\",\"b\":\"role\",\"c\":\"role\"}");

    for (var typed : List.of("r", "ro", "rol")) {
      model.wantedProperty().set(typed);
      runner.runAll();
      model.moveTo(model.matchesProperty().get().ends()[0]);
    }

    assertThat(model.matchesProperty().get().current()).isZero();
  }

  @Test
  void findsInTheNextEventWhatIsWantedStill() {
    show("{\"a\":\"x\"}");
    model.wantedProperty().set("x");

    show("{\"b\":\"x x\"}");

    assertThat(model.matchesProperty().get().size()).isEqualTo(2);
  }

  @Test
  void showsNothingOfAnEventWhoseTextIsLost() {
    var known = reader.get(reader.add("{\"a\":1}"));
    show("{\"b\":1}");

    model.show(
        Optional.of(
            new EventDetail(
                known.id(),
                known.event(),
                known.identity(),
                0,
                Reading.WHOLE,
                false,
                known.places(),
                Optional.empty(),
                "the disk is full")));
    runner.runAll();

    assertThat(model.viewProperty().get()).isEmpty();
    assertThat(model.evidence()).isEmpty();
  }
}
