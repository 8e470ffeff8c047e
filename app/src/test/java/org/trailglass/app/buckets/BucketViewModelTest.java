package org.trailglass.app.buckets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.BucketWish;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.app.workspace.Told;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.Discovery;
import org.trailglass.s3.MapObjectStore;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.S3Location;
import org.trailglass.s3.Selection;
import org.trailglass.s3.SelectionText;
import org.trailglass.s3.TimeRange;
import org.trailglass.s3.TrailKind;

class BucketViewModelTest {
  private static final String EVENT =
      "{\"Records\":[{\"eventID\":\"%s\",\"eventName\":\"GetObject\",\"eventTime\":\"%s\"}]}";

  private final MapObjectStore store = new MapObjectStore();
  private final OpenWorkspace opened = new OpenWorkspace();
  private final Workspace workspace = opened.workspace();
  private final Settings settings = new Settings(new KeptSettings());
  private final FakeBuckets buckets;
  private final BucketViewModel model;

  BucketViewModelTest(@TempDir Path folder) {
    buckets = new FakeBuckets(store, folder, Runnable::run);
    model =
        new BucketViewModel(
            workspace,
            new BucketViewModel.Surroundings(
                settings,
                new CurrentThreadRunner(),
                Words.english(),
                () -> buckets,
                InstantSource.fixed(Instant.parse("2024-03-02T12:00:00Z"))));
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private void put(String account, String region, String day, String kind) {
    var file = account + "_" + kind + "_" + region + "_" + day.replace("/", "") + "T0100Z_a1b2c3d4";
    var key =
        "AWSLogs/" + account + "/" + kind + "/" + region + "/" + day + "/" + file + ".json.gz";
    var event = EVENT.formatted(key, day.replace('/', '-') + "T00:59:00Z");
    store.put("trails", key, event.getBytes(StandardCharsets.UTF_8));
  }

  private void putTrail() {
    put("111111111111", "us-east-1", "2024/03/01", "CloudTrail");
    put("111111111111", "us-east-1", "2024/03/02", "CloudTrail");
    put("111111111111", "eu-west-1", "2024/03/02", "CloudTrail");
    put("222222222222", "us-east-1", "2024/03/02", "CloudTrail");
    put("222222222222", "us-east-1", "2024/03/02", "CloudTrail-Digest");
  }

  private long objects() {
    return model.estimateProperty().get().known().orElseThrow().objects();
  }

  private void look(String address) {
    model.addressProperty().set(address);
    model.look();
  }

  @Test
  void findsTheTrailsOfABucketAndCountsWhatTheLastDayTakes() {
    // given
    putTrail();

    // when
    look("s3://trails");

    // then
    assertThat(model.accounts().offeredProperty().get())
        .containsExactly("111111111111", "222222222222");
    assertThat(model.regions().offeredProperty().get()).containsExactly("eu-west-1", "us-east-1");
    assertThat(model.kinds().offeredProperty().get())
        .containsExactly(TrailKind.MANAGEMENT, TrailKind.DIGEST);
    assertThat(objects()).isEqualTo(4);
    assertThat(model.openableProperty().get()).isTrue();
  }

  @Test
  void countsAnewWhenTheChoiceChanges() {
    // given
    putTrail();
    look("s3://trails");

    // when
    model.accounts().tick(List.of("111111111111"), false);

    // then
    assertThat(model.selectionProperty().get().orElseThrow().accounts())
        .containsExactly("222222222222");
    assertThat(objects()).isEqualTo(1);
  }

  @Test
  void hasNothingToOpenWhileNoAccountIsTicked() {
    // given
    putTrail();
    look("s3://trails");

    // when
    model.accounts().tick(List.of("111111111111", "222222222222"), false);

    // then
    assertThat(model.selectionProperty().get()).isEmpty();
    assertThat(model.openableProperty().get()).isFalse();
    assertThat(model.estimateProperty().get()).isInstanceOf(Asked.Nothing.class);
  }

  @Test
  void wantsWhatAppearsLaterTooWhereAllIsTicked() {
    // given
    putTrail();

    // when
    look("s3://trails");

    // then
    var chosen = model.selectionProperty().get().orElseThrow();
    assertThat(chosen.accounts()).isEmpty();
    assertThat(chosen.kinds()).isEmpty();
  }

  @Test
  void asksForTheLastDayOfATrailThatEndedLongAgo() {
    // given
    put("111111111111", "us-east-1", "2023/05/07", "CloudTrail");

    // when
    look("s3://trails");

    // then
    assertThat(model.range().kindProperty().get()).isEqualTo(RangeKind.WRITTEN);
    assertThat(objects()).isEqualTo(1);
  }

  @Test
  void offersTheLastDayWhereTheChosenTimeHoldsNothing() {
    // given
    putTrail();
    look("s3://trails");
    model.range().kindProperty().set(RangeKind.WRITTEN);
    model.range().fromProperty().set("2020-01-01");
    assertThat(objects()).isZero();

    // when
    var day = model.range().missedDay().orElseThrow();
    model.range().choose(day);

    // then
    assertThat(day).isEqualTo("2024-03-02");
    assertThat(objects()).isPositive();
    assertThat(model.range().missedDay()).isEmpty();
  }

  @Test
  void opensWithTheRangeInTheFilterAndTellsTheWidening() {
    // given
    putTrail();
    look("s3://trails");
    model.range().fromProperty().set("2024-03-02");
    model.range().toProperty().set("");
    model.range().kindProperty().set(RangeKind.WRITTEN);

    // when
    boolean isOpen = model.open();

    // then
    assertThat(isOpen).isTrue();
    assertThat(workspace.storeProperty().get().events()).isEqualTo(3);
    assertThat(workspace.filterProperty().get().text())
        .isEqualTo("time >= 2024-03-02T00:00Z time < 2024-03-03T00:00Z");
    assertThat(workspace.toldProperty().get())
        .map(Told::text)
        .hasValueSatisfying(text -> assertThat(text).contains("2024-03-02 00:00:00"));
  }

  @Test
  void opensAllWithoutAFilter() {
    // given
    putTrail();
    look("s3://trails");

    // when
    model.range().kindProperty().set(RangeKind.ALL);
    model.open();

    // then
    assertThat(workspace.filterProperty().get().text()).isEmpty();
    assertThat(workspace.storeProperty().get().events()).isEqualTo(4);
  }

  @Test
  void opensASelectionAsTextWithoutAsking() {
    // given
    putTrail();
    var range =
        new TimeRange(Instant.parse("2024-03-01T00:00:00Z"), Instant.parse("2024-03-01T06:00:00Z"));
    var chosen =
        new Selection(
            new S3Location("trails", "AWSLogs/"),
            S3Access.usual(),
            Optional.of(range),
            Set.of("111111111111"),
            Set.of(),
            Set.of());

    // when
    workspace.wishes().openBucket(new BucketWish(SelectionText.print(chosen), true));

    // then
    assertThat(model.wishProperty().get()).isEmpty();
    assertThat(workspace.sourcesProperty().get().getFirst().origin().name())
        .isEqualTo(SelectionText.print(chosen));
    assertThat(workspace.resultProperty().get().size()).isEqualTo(1);
  }

  @Test
  void showsItselfFilledInForAnAddress() {
    // given
    putTrail();

    // when
    workspace.wishes().openBucket(new BucketWish("arn:aws:s3:::trails/AWSLogs/", false));

    // then
    assertThat(model.wishProperty().get()).isPresent();
    assertThat(model.profilesProperty().get().known()).contains(List.of("audit", "production"));
    assertThat(objects()).isEqualTo(4);
  }

  @Test
  void goesOnToAFolderWhereThereIsNoTrail() {
    // given
    store.put("trails", "renamed/logs/a.json", "{\"Records\":[]}".getBytes(StandardCharsets.UTF_8));

    // when
    look("trails");

    // then
    assertThat(model.searchProperty().get().known().map(Discovery::folders))
        .contains(List.of("renamed/"));
    assertThat(model.estimateProperty().get()).isInstanceOf(Asked.Nothing.class);

    // when
    model.browse("renamed/");
    model.browse("renamed/logs/");

    // then
    assertThat(model.addressProperty().get()).isEqualTo("s3://trails/renamed/logs/");
    assertThat(objects()).isEqualTo(1);

    // when
    model.browseUp();

    // then
    assertThat(model.addressProperty().get()).isEqualTo("s3://trails/renamed/");
  }

  @Test
  void tellsWhyAStoreDoesNotAnswer() {
    // given
    buckets.refuse(new S3Exception("s3://trails/", Reason.LIST_DENIED, ""));

    // when
    look("trails");

    // then
    assertThat(model.searchProperty().get())
        .asInstanceOf(type(Asked.Failed.class))
        .satisfies(failed -> assertThat(failed.why().reason()).isEqualTo(Reason.LIST_DENIED));
    assertThat(model.openableProperty().get()).isFalse();
  }

  @Test
  void listsBucketsAndGoesOnToOne() {
    // given
    putTrail();

    // when
    model.listBuckets();

    // then
    assertThat(model.namesProperty().get().known()).contains(List.of("trails"));

    // when
    model.choose("trails");

    // then
    assertThat(objects()).isEqualTo(4);
  }

  @Test
  void forgetsWhatWasFoundWhenTheAddressChanges() {
    // given
    putTrail();
    look("trails");

    // when
    model.addressProperty().set("trails2");

    // then
    assertThat(model.searchProperty().get()).isInstanceOf(Asked.Nothing.class);
    assertThat(model.selectionProperty().get()).isEmpty();
    assertThat(model.openableProperty().get()).isFalse();
  }

  @Test
  void saysThatAnAddressNamesNoBucket() {
    // when
    look("no bucket at all");

    // then
    assertThat(model.mistakeProperty().get()).isEqualTo("buckets.address.wrong");
  }

  @Test
  void takesTheEndpointOfAnAddress() {
    // given
    putTrail();

    // when
    look("http://localhost:9000/trails/AWSLogs/");

    // then
    assertThat(model.access().endpointProperty().get()).isEqualTo("http://localhost:9000");
    assertThat(model.selectionProperty().get().orElseThrow().access().endpoint())
        .isEqualTo("http://localhost:9000");
  }
}
