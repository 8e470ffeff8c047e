package org.trailglass.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.summary.Timeline.Kind;

class TimelineViewModelTest {
  private static final long HOUR = 3_600_000;
  private static final TimeSpan TEN = span("2024-03-01T10:00:00Z", "2024-03-01T11:00:00Z");

  private final OpenWorkspace open = new OpenWorkspace();
  private final Workspace workspace = open.workspace();
  private final Settings settings = new Settings(new KeptSettings());
  private final TimelineViewModel model =
      new TimelineViewModel(workspace, settings, new CurrentThreadRunner(), () -> 0);
  private final Path file;

  TimelineViewModelTest(@TempDir Path folder) throws IOException {
    file = folder.resolve("trail.json");
    var text = new StringBuilder();
    for (int minute = 0; minute < 240; minute++) {
      text.append(event(Instant.parse("2024-03-01T09:00:00Z").plusSeconds(minute * 60), minute));
    }
    text.append(event(Instant.EPOCH, 1_000)).append(event(Instant.EPOCH.plusSeconds(5), 1_001));
    text.append(event(Instant.parse("9999-12-31T23:59:59Z"), 1_002));
    text.append("{\"eventVersion\":\"1\",\"eventName\":\"GetTime\"}\n");
    Files.writeString(file, text);
    model.watchedProperty().set(true);
    model.fit(100);
  }

  @AfterEach
  void close() {
    open.close();
  }

  private static String event(Instant time, int number) {
    var name = number % 3 == 0 ? "PutObject" : "GetObject";
    var error = number % 10 == 0 ? "\"errorCode\":\"AccessDenied\"," : "";
    return "{\"eventVersion\":\"1\",%s\"eventName\":\"%s\",\"eventTime\":\"%s\",\"eventID\":\"%d\"}\n"
        .formatted(error, name, time, number);
  }

  private static TimeSpan span(String from, String to) {
    return new TimeSpan(Instant.parse(from).toEpochMilli(), Instant.parse(to).toEpochMilli());
  }

  private void filter(String text) {
    workspace.filter(new Filter(text, ((ParsedQuery) QueryParser.parse(text)).query()));
  }

  private String text() {
    return workspace.filterProperty().get().text();
  }

  @Test
  void showsTheBulkOfTheEventsAndCountsWhatIsBesideIt() {
    // when
    open.open(file);

    // then
    var picture = model.pictureProperty().get();
    assertThat(model.viewProperty().get())
        .isEqualTo(span("2024-03-01T09:00:00Z", "2024-03-01T13:00:00Z"));
    assertThat(picture.isNarrowed()).isFalse();
    assertThat(picture.bins().width()).isEqualTo(300_000);
    assertThat(picture.result().before()).isEqualTo(2);
    assertThat(picture.result().after()).isEqualTo(1);
    assertThat(picture.result().untimed()).isEqualTo(1);
    assertThat(picture.result().count(Kind.FAILED)).isEqualTo(24);
  }

  @Test
  void narrowsByATermThatTakesThePlaceOfTheLastOne() {
    // given
    open.open(file);
    filter("name:Put*");

    // when
    model.time().narrow(span("2024-03-01T09:00:00Z", "2024-03-01T12:00:00Z"));
    model.time().narrow(TEN);

    // then
    assertThat(text()).isEqualTo("name:Put* time >= 2024-03-01T10:00Z time < 2024-03-01T11:00Z");
    assertThat(workspace.resultProperty().get().size()).isEqualTo(20);
    assertThat(model.filteredProperty().get()).contains(TEN);
    var view = model.viewProperty().get();
    assertThat(view).isEqualTo(new TimeSpan(TEN.from() - HOUR / 12, TEN.to() + HOUR / 12));
    assertThat(model.pictureProperty().get().trail().most())
        .isGreaterThan(model.pictureProperty().get().result().most() - 1);

    // when
    model.time().widen();

    // then
    assertThat(text()).isEqualTo("name:Put*");
    assertThat(model.viewProperty().get().length()).isEqualTo(4 * HOUR);

    // when
    workspace.history().undoFilter();

    // then
    assertThat(model.viewProperty().get()).isEqualTo(view);
  }

  @Test
  void zoomsTheViewAroundATimeAndLeavesTheFilter() {
    // given
    open.open(file);
    long around = TEN.from();

    // when
    model.time().zoom(0.5, around);

    // then
    var view = model.viewProperty().get();
    assertThat(view).isEqualTo(span("2024-03-01T09:30:00Z", "2024-03-01T11:30:00Z"));
    assertThat(model.pictureProperty().get().view()).isEqualTo(view);
    assertThat(model.pictureProperty().get().bins().width()).isEqualTo(120_000);
    assertThat(text()).isEmpty();

    // when
    model.time().pan(HOUR);

    // then
    assertThat(model.viewProperty().get())
        .isEqualTo(span("2024-03-01T10:30:00Z", "2024-03-01T12:30:00Z"));

    // when
    model.time().zoom(1e-9, around);
    long narrowest = model.viewProperty().get().length();
    model.time().zoom(1e9, around);

    // then
    assertThat(narrowest).isEqualTo(1_000);
    assertThat(model.viewProperty().get().length()).isBetween(4 * HOUR, 5 * HOUR);
  }

  @Test
  void leadsToForgedTimesAndBack() {
    // given
    open.open(file);

    // when
    model.showEarlier();

    // then
    assertThat(model.viewProperty().get()).isEqualTo(new TimeSpan(-30_000, 35_001));
    assertThat(model.pictureProperty().get().result().before()).isZero();
    assertThat(model.pictureProperty().get().result().after()).isEqualTo(241);

    // when
    model.showLater();

    // then
    assertThat(model.viewProperty().get().from())
        .isBetween(TEN.from() - 2 * HOUR, TEN.from() - HOUR);

    // when
    model.time().widen();
    model.time().widen();

    // then
    assertThat(model.viewProperty().get().length()).isGreaterThan(8_000 * 365 * 24 * HOUR);
    assertThat(model.pictureProperty().get().result().before()).isZero();
    assertThat(model.pictureProperty().get().result().after()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void narrowsToJustTheEventsThatItCounts(Kind kind) {
    // given
    open.open(file);
    model.time().widen();
    var picture = model.pictureProperty().get();
    int counted = picture.result().count(kind);
    int untimed = kind == Kind.READ ? 1 : 0;
    model.narrow(kind == Kind.FAILED ? Kind.WRITE : Kind.FAILED);

    // when
    model.narrow(kind);

    // then
    assertThat(model.kindProperty().get()).contains(kind);
    assertThat(workspace.resultProperty().get().size()).isEqualTo(counted + untimed);

    // when
    model.narrow(kind);

    // then
    assertThat(text()).isEmpty();
    assertThat(model.kindProperty().get()).isEmpty();
  }

  @Test
  void narrowsToTheEventsWithoutATime() {
    // given
    open.open(file);
    model.time().narrow(TEN);

    // when
    model.narrowToUntimed();

    // then
    assertThat(text()).isEqualTo("not time:*");
    assertThat(workspace.resultProperty().get().size()).isEqualTo(1);
    assertThat(model.untimedProperty().get()).isTrue();

    // when
    model.narrowToUntimed();

    // then
    assertThat(text()).isEmpty();
  }

  @Test
  void followsTheCurrentEventAndCountsOnlyWhileItIsSeen() {
    // given
    model.watchedProperty().set(false);
    open.open(file);
    assertThat(model.pictureProperty().get().isEmpty()).isTrue();

    // when
    model.watchedProperty().set(true);
    workspace.select(workspace.storeProperty().get().id(60));

    // then
    assertThat(model.pictureProperty().get().isEmpty()).isFalse();
    assertThat(model.currentProperty().get()).isEqualTo(OptionalLong.of(TEN.from()));
  }

  @Test
  void goesToTheNearestEvent() {
    // given
    open.open(file);
    var goTo =
        new GoToTimeViewModel(workspace, settings, Words.english(), new CurrentThreadRunner());
    var done = new int[1];

    // when
    goTo.go("2024-03-01 10:00", () -> done[0]++);

    // then
    assertThat(done[0]).isEqualTo(1);
    assertThat(model.currentProperty().get()).isEqualTo(OptionalLong.of(TEN.from()));
    assertThat(goTo.begin()).isEqualTo("2024-03-01T10:00:00Z");

    // when
    goTo.go("+1h", () -> done[0]++);

    // then
    assertThat(model.currentProperty().get()).isEqualTo(OptionalLong.of(TEN.to()));
    assertThat(done[0]).isEqualTo(1);

    // when
    goTo.go("2024-03-02", () -> done[0]++);

    // then
    assertThat(goTo.messageProperty().get())
        .isEqualTo("Nothing at 2024-03-02 00:00:00 UTC. The nearest event is 11 h 1 min earlier.");
    assertThat(done[0]).isEqualTo(1);

    // when
    goTo.go("soon", () -> done[0]++);

    // then
    assertThat(goTo.mistakenProperty().get()).isTrue();
    assertThat(goTo.messageProperty().get()).startsWith("This is no time.");

    // when
    filter("name:nothing");
    goTo.go("2024-03-02", () -> done[0]++);

    // then
    assertThat(goTo.messageProperty().get()).isEqualTo("No event is shown.");
  }
}
