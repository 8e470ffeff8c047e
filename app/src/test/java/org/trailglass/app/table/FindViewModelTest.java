package org.trailglass.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.task.StepRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.Fields;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.search.Sort;
import org.trailglass.store.RowId;

class FindViewModelTest {
  private final WorkspaceOfRecords records = new WorkspaceOfRecords(new CurrentThreadRunner());
  private final Workspace workspace = records.workspace();
  private final FindViewModel find =
      new FindViewModel(
          workspace,
          Words.english(),
          new CurrentThreadRunner(),
          new KnownFields(workspace, new CurrentThreadRunner()));

  private void open() {
    records.open("many", Records.many("Get", 100));
  }

  private static Filter filter(String text) {
    return Filter.of(((ParsedQuery) QueryParser.parse(text)).query());
  }

  private int current() {
    return workspace.currentProperty().get().orElseThrow().position();
  }

  @Test
  void goesToTheFirstMatchFromWhereThePersonWasWhileWriting() {
    // given
    open();
    workspace.select(new RowId(100, 42));
    find.openProperty().set(true);

    // when
    find.want("eventName:Get1");
    int one = current();
    find.want("eventName:Get*5");
    int five = current();

    // then
    assertThat(one).isEqualTo(1);
    assertThat(five).isEqualTo(45);
    assertThat(find.countProperty().get()).isEqualTo("5 of 10");
  }

  @Test
  void goesOnInTheOrderOfTheResultAndRoundItsEnds() {
    // given
    open();
    workspace.filter(filter("eventName:Get1*"));
    workspace.sortBy(new Sort(Fields.EVENT_TIME, false));
    find.openProperty().set(true);
    find.want("eventName:(Get1 or Get12 or Get17 or Get50)");
    int first = current();

    // when
    find.previous();
    int last = current();
    var note = find.noteProperty().get();
    find.next();

    // then
    assertThat(first).isEqualTo(17);
    assertThat(last).isEqualTo(1);
    assertThat(note).isEqualTo("Continued from the end");
    assertThat(current()).isEqualTo(17);
    assertThat(find.noteProperty().get()).isEqualTo("Continued from the top");
    assertThat(find.countProperty().get()).isEqualTo("1 of 3");
  }

  @Test
  void takesAPlainWordForAnyValue() {
    // given
    open();
    find.openProperty().set(true);

    // when
    find.want("s1.amazonaws");

    // then
    assertThat(find.foundProperty().get().size()).isEqualTo(40);
    assertThat(current()).isEqualTo(60);
  }

  @Test
  void keepsWhatWasFoundWhileTheTextHasAMistake() {
    // given
    open();
    find.openProperty().set(true);
    find.want("eventName:Get7");

    // when
    find.want("eventName:Get7 or");

    // then
    assertThat(find.wanted().noticeProperty().get()).isNotEmpty();
    assertThat(find.foundProperty().get().size()).isEqualTo(1);
    find.want("eventName:Get7 or eventName:Get8");
    assertThat(find.wanted().noticeProperty().get()).isEmpty();
    assertThat(find.countProperty().get()).isEqualTo("1 of 2");
  }

  @Test
  void looksAgainInAnotherResultWithoutGoingAnywhere() {
    // given
    open();
    find.openProperty().set(true);
    find.want("eventName:Get9*");
    find.next();
    int before = current();

    // when
    workspace.filter(filter("not eventName:Get9"));

    // then
    assertThat(before).isEqualTo(90);
    assertThat(current()).isEqualTo(90);
    assertThat(find.countProperty().get()).isEqualTo("1 of 10");
  }

  @Test
  void stepsOnceTheAnswerIsThere() {
    // given
    open();
    var runner = new StepRunner();
    var late =
        new FindViewModel(workspace, Words.english(), runner, new KnownFields(workspace, runner));
    late.openProperty().set(true);
    late.want("eventName:Get*0");

    // when
    late.next();
    late.next();
    runner.runAll();

    // then
    assertThat(current()).isEqualTo(10);
    assertThat(late.countProperty().get()).isEqualTo("2 of 10");
  }

  @Test
  void marksNothingOnceItIsClosed() {
    // given
    open();
    find.openProperty().set(true);
    find.want("Get");

    // when
    find.openProperty().set(false);

    // then
    assertThat(find.foundProperty().get().size()).isZero();
    assertThat(find.countProperty().get()).isEmpty();
  }
}
