package org.trailglass.app.filterbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.queryfield.Trail;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.Term;

class FilterBarViewModelTest {
  private final OpenWorkspace records = new OpenWorkspace();
  private final Settings settings = new Settings(new KeptSettings());
  private final FilterBarViewModel model =
      new FilterBarViewModel(
          records.workspace(),
          settings,
          Words.english(),
          new CurrentThreadRunner(),
          new KnownFields(records.workspace(), new CurrentThreadRunner()));

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    Trail.open(records, folder);
  }

  @AfterEach
  void close() {
    records.close();
  }

  @Test
  void showsTheResultWhileItIsTyped() {
    // when
    type("user:ada");

    // then
    assertThat(shown()).isEqualTo(2);
    assertThat(model.count().getValue()).isEqualTo("2 of 3 events");
    assertThat(model.noticeProperty().get()).isEmpty();
  }

  @Test
  void waitsWhileAFieldIsBegunUntilThePersonIsDone() {
    // when
    type("eventNam");
    int meanwhile = shown();
    model.settle();

    // then
    assertThat(meanwhile).isEqualTo(3);
    assertThat(shown()).isZero();
  }

  @Test
  void keepsTheLastResultWhileTheTextIsWrongAndPutsItRight() {
    // given
    model.type("user:ada");

    // when
    model.type("user:ada (eventName:GetObject");
    int shownMeanwhile = shown();
    var notice = model.noticeProperty().get().orElseThrow();
    var fixed = model.query().fixed().orElseThrow();
    model.apply(fixed.text());

    // then
    assertThat(shownMeanwhile).isEqualTo(2);
    assertThat(notice.sentence()).startsWith("A closing bracket is missing here");
    assertThat(notice.fixWords()).isEqualTo("Write )");
    assertThat(model.text()).isEqualTo("user:ada (eventName:GetObject)");
    assertThat(fixed.caret()).isEqualTo(model.text().length());
    assertThat(shown()).isEqualTo(1);
  }

  @Test
  void tellsAFieldThatNoEventHasAndAsksItOnlyWhenThePersonInsists() {
    // when
    model.type("userIdentity.userNam:ada");
    var notice = model.noticeProperty().get().orElseThrow();
    model.settle();
    int before = shown();
    model.insist();

    // then
    assertThat(notice.sentence())
        .isEqualTo("No event has “userIdentity.userNam”; did you mean “userIdentity.userName”?");
    assertThat(before).isEqualTo(3);
    assertThat(shown()).isZero();
  }

  @Test
  void asksNoComparisonBeforeItIsKnownWhetherAnyValueCanPass() {
    // given
    var steps = new StepRunner();
    var late = model(steps);

    // when
    late.type("time < 1990");
    late.pause();
    late.settle();
    int meanwhile = shown();
    steps.runAll();

    // then
    assertThat(meanwhile).isEqualTo(3);
    assertThat(shown()).isEqualTo(3);
    assertThat(late.noticeProperty().get()).isPresent();
  }

  @Test
  void asksAComparisonOnceTheTrailHasAValueForIt(@TempDir Path folder) throws IOException {
    // given
    model.type("requestParameters.\"a key\" > 5");
    var before = model.noticeProperty().get();
    int meanwhile = shown();

    // when
    records.open(
        folder.resolve("more.json"),
        "{\"eventVersion\":\"1.08\",\"eventName\":\"A\",\"requestParameters\":{\"a key\":7}}");

    // then
    assertThat(before).isPresent();
    assertThat(meanwhile).isEqualTo(3);
    assertThat(model.noticeProperty().get()).isEmpty();
    assertThat(shown()).isEqualTo(1);
  }

  @Test
  void endsALookForAValueOnceThePersonTypesOn() {
    // given
    var asked = new ArrayList<Callable<?>>();
    var late = model(new Recorder(asked));
    late.type("user:x");
    int looks = asked.size();

    // when
    late.type("user:xy");

    // then
    assertThat(looks).isPositive();
    assertThat(asked.subList(0, looks))
        .allSatisfy(
            look -> assertThatThrownBy(look::call).isInstanceOf(CancellationException.class));
  }

  private FilterBarViewModel model(TaskRunner runner) {
    var fields = new KnownFields(records.workspace(), new CurrentThreadRunner());
    return new FilterBarViewModel(records.workspace(), settings, Words.english(), runner, fields);
  }

  /// Keeps the work and never does it.
  private record Recorder(List<Callable<?>> asked) implements TaskRunner {
    @Override
    public <T> void run(
        Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
      asked.add(work);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
      asked.add(work);
    }

    @Override
    public void onFxThread(Runnable action) {
      action.run();
    }
  }

  @Test
  void saysWhenAPatternTakesTooLong() {
    // when
    model.type("eventName:/(/");

    // then
    assertThat(model.noticeProperty().get()).isPresent();
    assertThat(shown()).isEqualTo(3);
  }

  @Test
  void changesOneTermAndLeavesTheOthersAsTheyWereTyped() {
    // given
    model.apply("user:ada  and eventName:GetObject");

    // when
    var term = terms().get(1);
    model.negate(term);
    var negated = model.text();
    model.toggle(terms().get(1));
    var off = model.text();
    model.toggle(terms().get(1));
    model.remove(terms().get(0));

    // then
    assertThat(negated).isEqualTo("user:ada  and not eventName:GetObject");
    assertThat(off).isEqualTo("user:ada  and ~not eventName:GetObject");
    assertThat(model.text()).isEqualTo("not eventName:GetObject");
    assertThat(shown()).isEqualTo(2);
  }

  @Test
  void goesBackFromBadTextFirstAndThenFromFilterToFilter() {
    // given
    type("user:ada");
    model.pause();
    type("user:ada errorCode:*");
    model.pause();
    model.type("user:ada errorCode:* (");

    // when
    model.undo();
    var first = model.text();
    model.undo();
    var second = model.text();
    model.redo();

    // then
    assertThat(first).isEqualTo("user:ada errorCode:*");
    assertThat(second).isEqualTo("user:ada");
    assertThat(model.text()).isEqualTo("user:ada errorCode:*");
    assertThat(shown()).isEqualTo(1);
  }

  @Test
  void showsWhatAClickWroteAndKeepsItAmongThoseOfBefore() {
    // given
    model.type("user:ada");
    model.settle();

    // when
    var parsed = (ParsedQuery) QueryParser.parse("eventName:GetObject");
    records.workspace().narrow(parsed.query());

    // then
    assertThat(model.text()).isEqualTo("user:ada eventName:GetObject");
    assertThat(model.kept().history()).containsExactly("user:ada eventName:GetObject");
  }

  @Test
  void keepsFiltersUnderNames() {
    // when
    model.kept().save(" failed ", "outcome:failed");
    model.kept().save("Ada", "user:ada");
    model.kept().rename(model.kept().saved().getLast(), "no luck");
    model.kept().delete(model.kept().saved().getFirst());
    model.apply(model.kept().saved().getFirst().text());

    // then
    assertThat(settings.now().filters().saved())
        .extracting(saved -> saved.name() + "=" + saved.text())
        .containsExactly("no luck=outcome:failed");
    assertThat(shown()).isEqualTo(1);
  }

  @Test
  void keepsABoundedNumberOfTextsOfBefore() {
    // when
    for (int i = 0; i < 120; i++) {
      model.apply("eventName:E" + i + "x");
    }

    // then
    assertThat(model.kept().history()).hasSize(50).startsWith("eventName:E119x");
  }

  @Test
  void showsTextThatWouldHideSomethingInAFormThatCannotBeEdited() {
    // when
    records.workspace().filter(new Filter("\"a\u202eb\"", query("\"a\u202eb\"")));

    // then
    var typed = model.typedProperty().get();
    assertThat(typed.isPlain()).isFalse();
    assertThat(typed.shown()).isEqualTo("\"a⟨U+202E⟩b\"");
    assertThat(model.noticeProperty().get()).isPresent();
  }

  private static Query query(String text) {
    return ((ParsedQuery) QueryParser.parse(text)).query();
  }

  private void type(String text) {
    for (int i = 1; i <= text.length(); i++) {
      model.type(text.substring(0, i));
    }
  }

  private List<Term> terms() {
    return model.typedProperty().get().parsed().orElseThrow().terms();
  }

  private int shown() {
    return records.workspace().resultProperty().get().size();
  }
}
