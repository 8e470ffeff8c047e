package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.trailglass.app.buckets.FakeBuckets;
import org.trailglass.app.theme.Theme;
import org.trailglass.app.workspace.SourceState;
import org.trailglass.app.workspace.SourceState.Status;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.MapObjectStore;
import org.trailglass.s3.S3Exception;
import org.trailglass.sample.SampleIncident;

/// Opens what a person chooses of a bucket, as a person does, over a bucket in memory that holds
/// the sample incident. Draws the dialog into `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // start is called first, on the FX thread
class BucketWindowTest {
  private final Path folder;
  private OpenWindow window;
  private MapObjectStore store;
  private FakeBuckets buckets;

  BucketWindowTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Start
  void start(Stage stage) throws IOException {
    var trail = folder.resolve("trail");
    SampleIncident.write(trail);
    store = FakeBuckets.bucketOf(trail, "example-trail");
    buckets = new FakeBuckets(store, Runnable::run);
    window = new OpenWindow(stage, folder, buckets);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () ->
            Window.getWindows().stream()
                .filter(other -> other != window.stage())
                .toList()
                .forEach(Window::hide));
    window.close();
  }

  private void paste(String text) {
    window.act(() -> window.composition().open().openText(text));
  }

  private <N extends Node> N find(String id, Class<N> kind) {
    return window.read(() -> kind.cast(lookup(id).orElseThrow()));
  }

  /// On the FX thread.
  private static Optional<Node> lookup(String id) {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .flatMap(other -> Optional.ofNullable(other.getScene().getRoot().lookup("#" + id)).stream())
        .findFirst();
  }

  private void awaitEstimate(String part) {
    window.await(
        () ->
            lookup("bucket-estimate")
                .map(Label.class::cast)
                .orElseThrow()
                .getText()
                .contains(part));
  }

  private void chooseDays(String from, String to) {
    var written = find("bucket-range-written", ToggleButton.class);
    window.act(written::fire);
    var first = find("bucket-from", TextField.class);
    var last = find("bucket-to", TextField.class);
    window.act(() -> first.setText(from));
    window.act(() -> last.setText(to));
  }

  private SourceState source() {
    return window.read(() -> window.workspace().sourcesProperty().get().getFirst());
  }

  private void awaitLoaded() {
    window.await(
        () ->
            window.workspace().progressProperty().get().isEmpty()
                && !window.workspace().sourcesProperty().get().isEmpty());
    window.settle();
  }

  @Test
  void opensChosenDaysOfAPastedUrl() {
    // given
    paste("s3://example-trail");
    awaitEstimate("objects");

    // when
    chooseDays("2024-03-05", "2024-03-06");
    awaitEstimate("objects");
    window.act(find("bucket-open", Button.class)::fire);
    awaitLoaded();

    // then
    assertThat(source().status()).isEqualTo(Status.LOADED);
    assertThat(window.read(() -> window.workspace().filterProperty().get().text()))
        .isEqualTo("time >= 2024-03-05T00:00Z time < 2024-03-07T00:00Z");
    assertThat(window.read(() -> window.workspace().resultProperty().get().size())).isPositive();
    assertThat(window.read(() -> window.composition().open().recent().getValue()))
        .singleElement()
        .asString()
        .startsWith("s3://example-trail/?from=2024-03-05T00:00:00Z");
  }

  @Test
  void listsAnObjectThatIsDenied() {
    // given
    var denied = store.objects("example-trail").get(3).key();
    store.failOpen("example-trail", denied, Reason.GET_DENIED);
    paste("s3://example-trail");
    awaitEstimate("objects");

    // when
    window.act(find("bucket-range-all", ToggleButton.class)::fire);
    awaitEstimate("objects");
    window.act(find("bucket-open", Button.class)::fire);
    awaitLoaded();

    // then
    assertThat(source().hasEvents()).isTrue();
    assertThat(window.read(() -> window.workspace().problemsProperty().get()))
        .filteredOn(
            problem ->
                problem instanceof Problem.Unreadable unreadable
                    && unreadable.reason() == Reason.GET_DENIED)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.place().source()).isEqualTo("s3://example-trail/" + denied));
  }

  @Test
  void keepsWhatWasReadWhenALoadIsStoppedHalfWay() {
    // given
    window.readOnTheThreadOfTheLoad();
    paste("s3://example-trail");
    awaitEstimate("objects");
    window.act(find("bucket-range-all", ToggleButton.class)::fire);
    awaitEstimate("objects");

    // when
    window.gate().shut();
    window.act(find("bucket-open", Button.class)::fire);
    window.await(() -> window.workspace().resultProperty().get().size() > 0);
    window.act(window.workspace()::cancel);
    window.gate().open();
    awaitLoaded();

    // then
    assertThat(source().status()).isEqualTo(Status.CANCELLED);
    assertThat(source().hasEvents()).isTrue();
  }

  @Test
  void goesOnToAFolderByTheKeyboard(FxRobot robot) {
    // given
    store.put("plain", "renamed/trail.json", "{\"Records\":[]}".getBytes(StandardCharsets.UTF_8));
    paste("s3://plain");
    window.await(() -> lookup("bucket-folders").isPresent());
    ListView<?> folders = find("bucket-folders", ListView.class);

    // when
    window.act(
        () -> {
          folders.requestFocus();
          folders.getSelectionModel().selectFirst();
        });
    robot.type(KeyCode.ENTER);

    // then
    assertThat(find("bucket-address", TextField.class).getText()).isEqualTo("s3://plain/renamed/");
    awaitEstimate("1 object");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsTheDialog(Theme theme) throws IOException {
    // given
    window.act(theme::apply);

    // when
    paste("s3://example-trail");
    awaitEstimate("objects");

    // then
    WindowPicture.draw(window, "bucket", theme);

    // when
    buckets.refuse(new S3Exception("s3://example-trail/", Reason.LIST_DENIED, "AccessDenied"));
    paste("s3://example-trail");
    awaitEstimate("is said here");

    // then
    WindowPicture.draw(window, "bucket-refused", theme);
  }
}
