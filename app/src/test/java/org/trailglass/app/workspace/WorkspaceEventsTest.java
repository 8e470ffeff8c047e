package org.trailglass.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trailglass.app.intake.SourceLoader;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.task.StepRunner;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.event.Fields;
import org.trailglass.load.LoadListener;
import org.trailglass.load.LoadResult;
import org.trailglass.load.Loader;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.TextTest;
import org.trailglass.search.PatternFault;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;
import org.trailglass.store.RowId;

/// The workspace with the real loader and pasted events.
class WorkspaceEventsTest {
  private final StepRunner runner = new StepRunner();
  private final ExecutorService readers = DaemonPool.of("test", 1);
  private final Workspace workspace =
      new Workspace(runner, new RealLoader(readers), () -> pasted("sample"));

  @AfterEach
  void stopReaders() {
    readers.shutdown();
  }

  @Test
  void showsTheEventsOfAllSourcesByTime() {
    // when
    open(pasted("B", "D"), pasted("A", "C"));

    // then
    assertThat(names()).containsExactly("A", "B", "C", "D");
    assertThat(workspace.storeProperty().get().events()).isEqualTo(4);
  }

  @Test
  void showsAnotherOrderOnceItIsMade() {
    // given
    open(pasted("B", "A", "C"));
    var sort = new Sort(Fields.EVENT_NAME, false);

    // when
    workspace.sortBy(sort);

    // then
    assertThat(workspace.sortProperty().get()).isEqualTo(sort);
    assertThat(workspace.resultProperty().get().sort()).isEqualTo(Sort.byTime());
    runner.runAll();
    assertThat(workspace.resultProperty().get().sort()).isEqualTo(sort);
    assertThat(names()).containsExactly("C", "B", "A");
  }

  @Test
  void goesOnToShowEventsWhileAFilterIsRefused() {
    // given
    var hostile = "/(a*)*\\1b/";
    var refused = new Filter(hostile, ((ParsedQuery) QueryParser.parse(hostile)).query());
    workspace.filter(refused);

    // when
    open(pasted("B", "a".repeat(60)));
    open(pasted("C"));

    // then
    assertThat(names()).contains("B", "C").hasSize(3);
    assertThat(workspace.filterProperty().get()).isEqualTo(refused);
    assertThat(workspace.refusalProperty().get()).isPresent();
  }

  @Test
  void keepsTheLastAnswerWhileAFilterIsRefusedAndForgetsTheReasonWithTheNext() {
    // given
    open(pasted("B", "a".repeat(60)));
    var good = Filter.of(new Query.Anywhere(new TextTest.Is("B")));
    workspace.filter(good);
    runner.runAll();

    // when
    workspace.filter(Filter.of(new Query.Anywhere(new TextTest.Finds("(a*)*\\1b"))));
    runner.runAll();

    // then
    assertThat(names()).containsExactly("B");
    assertThat(workspace.refusalProperty().get())
        .hasValue(new PatternFault(PatternFault.Reason.TOO_LONG_ON_A_VALUE, ""));
    workspace.filter(good);
    runner.runAll();
    assertThat(workspace.refusalProperty().get()).isEmpty();
    assertThat(names()).containsExactly("B");
  }

  @Test
  void dropsAnOrderThatIsNoLongerWanted() {
    // given
    open(pasted("B", "A", "C"));
    workspace.sortBy(new Sort(Fields.EVENT_NAME, false));
    workspace.sortBy(new Sort(Fields.EVENT_NAME, true));

    // when
    runner.run(1);
    runner.run(0);

    // then
    assertThat(names()).containsExactly("A", "B", "C");
  }

  @Test
  void keepsTheSelectionWhileMoreIsOpened() {
    // given
    open(pasted("B"));
    var selected = id("B");
    workspace.select(selected);

    // when
    open(pasted("A"), pasted("C"));

    // then
    assertThat(workspace.currentProperty().get()).contains(selected);
    assertThat(workspace.selectionProperty().get()).isEqualTo(Selection.of(selected));
    assertThat(id("B")).isEqualTo(selected);
  }

  @Test
  void forgetsTheSelectionOfASourceThatIsClosed() {
    // given
    open(pasted("A"), pasted("B"));
    var kept = id("B");
    workspace.select(Selection.of(kept).toggled(id("A")), Optional.of(id("A")));

    // when
    workspace.close(1);
    runner.runAll();

    // then
    assertThat(names()).containsExactly("B");
    assertThat(workspace.currentProperty().get()).isEmpty();
    assertThat(workspace.selectionProperty().get()).isEqualTo(Selection.of(kept));
  }

  @Test
  void showsNothingOnceAllIsClosed() {
    // given
    open(pasted("A"));

    // when
    workspace.close(1);
    runner.runAll();

    // then
    assertThat(workspace.resultProperty().get().size()).isZero();
    assertThat(workspace.sourcesProperty().get()).isEmpty();
  }

  private void open(Origin... origins) {
    workspace.open(List.of(origins));
    runner.runAll();
  }

  private List<String> names() {
    var result = workspace.resultProperty().get();
    return IntStream.range(0, result.size())
        .mapToObj(i -> result.store().first(result.order().row(i), Fields.EVENT_NAME).orElse(""))
        .toList();
  }

  private RowId id(String name) {
    var result = workspace.resultProperty().get();
    return result.store().id(result.order().row(names().indexOf(name)));
  }

  /// An event for each name, in one hour of the day, by the name's letter.
  private static Origin pasted(String... names) {
    var text = new StringBuilder();
    for (var name : names) {
      text.append("{\"eventVersion\":\"1.08\",\"eventTime\":\"2024-03-01T0")
          .append(name.charAt(0) % 10)
          .append(":00:00Z\",\"eventName\":\"")
          .append(name)
          .append("\"}\n");
    }
    return new Origin.Pasted("pasted", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private record RealLoader(Loader loader) implements SourceLoader {
    RealLoader(ExecutorService readers) {
      this(new Loader(readers, 1, Limits.defaults()));
    }

    @Override
    public LoadResult load(
        int source,
        Origin origin,
        EventStore into,
        LoadListener listener,
        BooleanSupplier isCancelled) {
      return loader.load(source, origin, into, listener, isCancelled);
    }

    @Override
    public EventStore close(int source, EventStore store) {
      return loader.close(source, store);
    }
  }
}
