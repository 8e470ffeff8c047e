package org.trailglass.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trailglass.problem.Problem.Reason;

class EstimatorTest {

  @Test
  void countsWhatIsWantedKeptAndArchived() throws S3Exception {
    // given
    var store =
        new MapObjectStore()
            .put("b", "plain/1", new byte[10])
            .put("b", "plain/2", new byte[20])
            .put("b", "plain/3", new byte[40], "DEEP_ARCHIVE")
            .put("b", "plain/4", new byte[80], "GLACIER")
            .put("b", "plain/5", new byte[160], "GLACIER_IR");
    var selection = Selection.all(new S3Location("b", "plain/"), S3Access.usual());
    var steps = new ArrayList<Estimate>();

    // when
    var estimator =
        new Estimator(
            lister(store), selection, object -> object.key().matches("plain/[24]"), steps::add);
    var estimate = estimator.run(() -> false);

    // then
    assertThat(estimate).isEqualTo(new Estimate(5, 310, 2, 100, 1, 1, 1, List.of(), true));
    assertThat(estimate.objectsToLoad()).isEqualTo(2);
    assertThat(estimate.requests()).isEqualTo(3);
    assertThat(estimate.anew().requests()).isEqualTo(4);
    assertThat(steps).isNotEmpty().noneMatch(Estimate::isDone);
  }

  @Test
  void tellsOnceWhatMayNotBeListed() throws S3Exception {
    // given
    var trail = "AWSLogs/111122223333/CloudTrail/eu-west-1/";
    var store =
        new MapObjectStore()
            .put("b", trail + "2024/01/01/x", new byte[1])
            .failList("b", trail, Reason.LIST_DENIED);
    var range =
        new TimeRange(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2024-01-20T00:00:00Z"));
    var selection =
        new Selection(
            new S3Location("b", ""),
            S3Access.usual(),
            Optional.of(range),
            Set.of(),
            Set.of(),
            Set.of());

    // when
    var estimate =
        new Estimator(lister(store), selection, object -> false, soFar -> {}).run(() -> false);

    // then
    assertThat(estimate.problems())
        .extracting(problem -> problem.place().source())
        .containsExactly("s3://b/" + trail);
  }

  private static Lister lister(ObjectStore store) {
    return new Lister(store, Runnable::run, new KnownTrails(InstantSource.system()));
  }
}
