package org.trailglass.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

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
            store,
            Runnable::run,
            selection,
            object -> object.key().matches("plain/[24]"),
            steps::add);
    var estimate = estimator.run(() -> false);

    // then
    assertThat(estimate).isEqualTo(new Estimate(5, 310, 2, 100, 1, 2, true));
    assertThat(estimate.objectsToLoad()).isEqualTo(2);
    assertThat(steps).isNotEmpty().noneMatch(Estimate::isDone);
  }
}
