package org.trailglass.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.workspace.Around;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Follow;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.Fields;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.search.Sort;
import org.trailglass.store.RowId;

/// What happened around an event.
class AroundTest {
  private static final RowId EVENT = new RowId(100, 1);

  private final WorkspaceOfRecords records = new WorkspaceOfRecords(new CurrentThreadRunner());
  private final Workspace workspace = records.workspace();

  private void open() {
    records.open(
        "few",
        new Records()
            .add("eventTime", "2024-03-01T10:00:00Z", "eventName", "A", "requestID", "r1")
            .add(
                "eventTime",
                "2024-03-01T10:05:00Z",
                "eventName",
                "B",
                "requestID",
                "r1",
                "sourceIPAddress",
                "203.0.113.7",
                "sharedEventID",
                "say \"x\" (or) y")
            .add(
                "eventTime",
                "2024-03-01T10:10:00Z",
                "eventName",
                "C",
                "sourceIPAddress",
                "203.0.113.7")
            .add("eventTime", "2024-03-01T10:10:01Z", "eventName", "D")
            .add("eventName", "E"));
  }

  private List<String> names() {
    var result = workspace.resultProperty().get();
    return IntStream.range(0, result.size())
        .mapToObj(at -> result.store().first(result.order().row(at), Fields.EVENT_NAME))
        .map(name -> name.orElse(""))
        .toList();
  }

  private static Filter filter(String text) {
    return Filter.of(((ParsedQuery) QueryParser.parse(text)).query());
  }

  @Test
  void dropsTheFilterAndKeepsTheEvent() {
    // given
    open();
    workspace.filter(filter("eventName:B"));
    workspace.sortBy(new Sort(Fields.EVENT_NAME, false));
    workspace.select(EVENT);

    // when
    workspace.show(EVENT, Around.EVERYTHING);

    // then
    assertThat(names()).containsExactly("A", "B", "C", "D", "E");
    assertThat(workspace.currentProperty().get()).contains(EVENT);
    assertThat(workspace.revealProperty().get()).isPresent();
    workspace.history().undoFilter();
    assertThat(workspace.filterProperty().get()).isEqualTo(filter("eventName:B"));
  }

  @Test
  void writesWhatIsAroundAsAFilter() {
    // given
    open();

    // when
    workspace.show(EVENT, Around.MINUTES);
    var near = names();
    var text = workspace.filterProperty().get().text();
    workspace.show(EVENT, Follow.ADDRESS);
    var sameAddress = names();
    workspace.show(EVENT, Around.REQUEST);
    var sameRequest = names();
    workspace.show(EVENT, Around.SHARED_EVENT);

    // then
    assertThat(near).containsExactly("A", "B", "C");
    assertThat(text).isEqualTo("time >= 2024-03-01T10:00Z time <= 2024-03-01T10:10Z");
    assertThat(sameAddress).containsExactly("B", "C");
    assertThat(sameRequest).containsExactly("A", "B");
    assertThat(names()).containsExactly("B");
    var shown = workspace.filterProperty().get();
    assertThat(QueryParser.parse(shown.text()))
        .isInstanceOfSatisfying(
            ParsedQuery.class, parsed -> assertThat(parsed.query()).isEqualTo(shown.query()));
  }

  @Test
  void offersOnlyWhatTheEventHas() {
    // given
    open();
    var store = workspace.storeProperty().get();

    // when
    var offered =
        IntStream.of(1, 3, 4)
            .mapToObj(
                row ->
                    Arrays.stream(Around.values())
                        .filter(around -> around.filter(store, row).isPresent())
                        .toList())
            .toList();

    // then
    assertThat(offered)
        .containsExactly(
            List.of(Around.values()),
            List.of(Around.EVERYTHING, Around.MINUTES),
            List.of(Around.EVERYTHING));
  }

  @Test
  void makesNoFilterOfAMegabyte() {
    // given
    records.open("hostile", new Records().add("requestID", "x".repeat(1_000_000)));

    // then
    assertThat(Around.REQUEST.filter(workspace.storeProperty().get(), 0)).isEmpty();
  }
}
