package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trailglass.app.buckets.FakeBuckets;
import org.trailglass.app.intake.SourceState.Status;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.MapObjectStore;

/// Opens what a person chooses of a bucket, as a person does, over a bucket in memory that holds
/// the sample incident.
@InWindow
class BucketWindowTest {
  private final OpenWindow window;
  private final BucketRobot bucket;
  private final MapObjectStore store;
  private final FakeBuckets buckets;

  BucketWindowTest(Workbench bench) throws IOException {
    store = FakeBuckets.ofIncident(bench.folder(), "example-trail");
    buckets = new FakeBuckets(store, bench.folder(), Runnable::run);
    window = bench.open(bench.plan().over(buckets));
    bucket = new BucketRobot(window);
  }

  @AfterEach
  void close() {
    bucket.closeDialogs();
  }

  @Test
  void opensChosenDaysOfAPastedUrl() {
    // given
    bucket.paste("s3://example-trail");
    bucket.awaitEstimate("objects");

    // when
    bucket.chooseDays("2024-03-05", "2024-03-06");
    bucket.awaitEstimate("objects");
    bucket.click("bucket-open");
    bucket.awaitLoaded();

    // then
    assertThat(bucket.source().status()).isEqualTo(Status.LOADED);
    assertThat(window.filterText()).isEqualTo("time >= 2024-03-05T00:00Z time < 2024-03-07T00:00Z");
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
    bucket.paste("s3://example-trail");
    bucket.awaitEstimate("objects");

    // when
    bucket.click("bucket-range-all");
    bucket.awaitEstimate("objects");
    bucket.click("bucket-open");
    bucket.awaitLoaded();

    // then
    assertThat(bucket.source().hasEvents()).isTrue();
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
    bucket.paste("s3://example-trail");
    bucket.awaitEstimate("objects");
    bucket.click("bucket-range-all");
    bucket.awaitEstimate("objects");

    // when
    window.holdLoadsAtTheirFirstEvents();
    bucket.click("bucket-open");
    window.await(() -> window.workspace().resultProperty().get().size() > 0);
    window.act(window.workspace()::cancel);
    window.gate().open();
    bucket.awaitLoaded();

    // then
    assertThat(bucket.source().status()).isEqualTo(Status.CANCELLED);
    assertThat(bucket.source().hasEvents()).isTrue();
  }

  @Test
  void goesOnToAFolderByTheKeyboard(FxRobot robot) {
    // given
    store.put("plain", "renamed/trail.json", "{\"Records\":[]}".getBytes(StandardCharsets.UTF_8));
    bucket.paste("s3://plain");
    bucket.awaitShown("bucket-folders");
    ListView<?> folders = bucket.find("bucket-folders", ListView.class);

    // when
    window.act(
        () -> {
          folders.requestFocus();
          folders.getSelectionModel().selectFirst();
        });
    robot.type(KeyCode.ENTER);

    // then
    assertThat(bucket.find("bucket-address", TextField.class).getText())
        .isEqualTo("s3://plain/renamed/");
    bucket.awaitEstimate("1 object");
  }

  @Test
  void asksAboutAddressesThatWerePastedTogetherOneAfterTheOther() {
    // given
    store.put("plain", "a.json", "{\"Records\":[]}".getBytes(StandardCharsets.UTF_8));
    bucket.paste("s3://example-trail/\n\narn:aws:s3:::plain\n");
    bucket.awaitEstimate("objects");
    assertThat(bucket.text("bucket-waiting")).isEqualTo("1 more address after this one");

    // when
    bucket.click("bucket-range-all");
    bucket.awaitEstimate("objects");
    bucket.open();

    // then
    assertThat(bucket.find("bucket-address", TextField.class).getText())
        .isEqualTo("arn:aws:s3:::plain");
    bucket.awaitEstimate("1 object ");
    assertThat(bucket.text("bucket-waiting")).isEmpty();

    // when
    bucket.click("bucket-open");

    // then
    assertThat(bucket.isShown("bucket-dialog")).isFalse();
  }

  @Test
  void goesAwayByEscapeAndForgetsTheOtherAddresses(FxRobot robot) {
    // given
    bucket.paste("s3://example-trail/\ns3://plain/");
    bucket.awaitEstimate("objects");

    // when
    robot.type(KeyCode.ESCAPE);

    // then
    assertThat(bucket.isShown("bucket-dialog")).isFalse();

    // when
    window.act(window.composition().open()::openBucket);

    // then
    assertThat(bucket.text("bucket-waiting")).isEmpty();
  }

  @Test
  void keepsTheFilterThatIsSetAlready() {
    // given
    window.openSample();
    window.filter("service:iam time >= 2020-01-01");

    // when
    bucket.paste("s3://example-trail");
    bucket.awaitEstimate("objects");
    bucket.chooseDays("2024-03-05", "");
    bucket.awaitEstimate("objects");
    bucket.open();

    // then
    assertThat(window.filterText())
        .isEqualTo("service:iam time >= 2024-03-05T00:00Z time < 2024-03-06T00:00Z");
  }

  @Test
  void opensARecentChoiceWithoutTheDialog() {
    // given
    bucket.paste("s3://example-trail");
    bucket.awaitEstimate("objects");
    bucket.open();
    var opened = window.read(() -> window.composition().open().recent().getValue().getFirst());
    window.act(() -> window.workspace().close(bucket.source().number()));
    window.settle();

    // when
    window.act(() -> window.composition().open().openRecent(opened));
    bucket.awaitLoaded();

    // then
    assertThat(bucket.isShown("bucket-dialog")).isFalse();
    assertThat(bucket.source().hasEvents()).isTrue();
  }

  @Test
  void givesConnectionsBackWithTheWindow() {
    // given
    bucket.paste("s3://example-trail");
    bucket.awaitEstimate("objects");

    // when
    window.act(window.composition()::close);

    // then
    assertThat(buckets.isClosed()).isTrue();
  }

  @Test
  void leadsTheKeyboardThroughAllThatCanBeDone(FxRobot robot) {
    // given
    bucket.paste("s3://example-trail");
    bucket.awaitEstimate("objects");
    var dialog = bucket.find("bucket-dialog", Node.class).getScene();
    var reached = new LinkedHashSet<Node>();

    // when
    for (var at = window.read(dialog::getFocusOwner);
        reached.add(at);
        at = window.read(dialog::getFocusOwner)) {
      robot.type(KeyCode.TAB);
    }

    // then
    assertThat(reached)
        .extracting(Node::getId)
        .contains(
            "bucket-address",
            "bucket-look",
            "bucket-list",
            "bucket-anonymous",
            "bucket-from",
            "bucket-to",
            "bucket-cache",
            "bucket-open");
    assertThat(reached)
        .allSatisfy(
            node ->
                assertThat(
                        window.read(() -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                    .as("name of %s", node)
                    .asString()
                    .isNotBlank());
  }
}
