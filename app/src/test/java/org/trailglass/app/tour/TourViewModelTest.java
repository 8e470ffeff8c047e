package org.trailglass.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.event.Fields;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.sample.SampleIncident;

/// Over the real incident, read on the thread of the test.
class TourViewModelTest {
  private final List<TourPlace> shown = new ArrayList<>();
  private final OpenWorkspace opened;
  private final Workspace workspace;
  private final TourViewModel tour;

  TourViewModelTest(@TempDir Path folder) throws IOException {
    SampleIncident.write(folder);
    this.opened = new OpenWorkspace(() -> new Origin.OnDisk(folder));
    this.workspace = opened.workspace();
    this.tour = new TourViewModel(workspace);
    tour.setOnShow(shown::add);
  }

  @AfterEach
  void close() {
    opened.close();
  }

  @Test
  void opensTheIncidentAndLeadsThroughAllOfIt() {
    // when
    tour.begin();
    while (tour.stopProperty().get().isPresent()) {
      tour.next();
    }

    // then
    assertThat(workspace.isSampleOpen()).isTrue();
    assertThat(shown)
        .containsExactlyElementsOf(Arrays.stream(TourStop.values()).map(TourStop::place).toList());
  }

  @Test
  void asksAtEachStopWhatFindsSomethingAndShowsTheFirstOfIt() {
    tour.begin();

    for (var stop = tour.stopProperty().get(); stop.isPresent(); stop = tour.stopProperty().get()) {
      var query = stop.get().query();
      var result = workspace.resultProperty().get();
      assertThat(QueryParser.parse(query)).isInstanceOf(ParsedQuery.class);
      assertThat(result.filter().text()).isEqualTo(query);
      assertThat(result.size()).as(query).isPositive();
      if (!query.isEmpty()) {
        assertThat(workspace.currentProperty().get())
            .contains(result.store().id(result.order().row(0)));
      }
      tour.next();
    }
  }

  @Test
  void finishesAtTheEventThatTheStoryIsAbout() {
    tour.begin();
    goTo(TourStop.STOPPED);

    var result = workspace.resultProperty().get();
    assertThat(result.size()).isOne();
    assertThat(result.store().first(result.order().row(0), Fields.EVENT_NAME))
        .contains("StopLogging");
  }

  @Test
  void goesBackAndLeavesAloneWhatIsShownAtItsEnd() {
    tour.begin();
    goTo(TourStop.STOPPED);
    tour.back();
    assertThat(tour.stopProperty().get()).contains(TourStop.REFUSED);

    tour.end();

    assertThat(tour.stopProperty().get()).isEmpty();
    assertThat(workspace.filterProperty().get().text()).isEqualTo(TourStop.REFUSED.query());
  }

  @Test
  void doesNotTakeTheCurrentEventAwayFromOneWhoLooksAround() {
    // given
    tour.begin();
    goTo(TourStop.STOPPED);

    // when
    workspace.filter(Filter.none());

    // then
    var store = workspace.resultProperty().get().store();
    var current = workspace.currentProperty().get().map(store::row);
    assertThat(current.flatMap(row -> store.first(row, Fields.EVENT_NAME))).contains("StopLogging");
  }

  private void goTo(TourStop stop) {
    while (!tour.stopProperty().get().equals(Optional.of(stop))) {
      tour.next();
    }
  }
}
