package org.trailglass.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.ObjectStore.Page;

class PageRequestsTest {

  /// Says for ever that more follows, and gives nothing.
  private static final class EndlessStore implements ObjectStore {
    private int asked;

    @Override
    public List<String> buckets() {
      return List.of();
    }

    @Override
    public Page list(Listing listing) {
      return new Page(List.of(), List.of(), "t" + asked++);
    }

    @Override
    public Body open(String bucket, S3Object object, long from) {
      throw new AssertionError("nothing is listed");
    }

    @Override
    public void close() {}
  }

  @Test
  void givesUpWhereOnlyEmptyPagesFollow() {
    // given
    var store = new EndlessStore();
    var selection = Selection.all(new S3Location("bucket", "plain/"), S3Access.usual());
    var listing =
        new ObjectListing(
            new Lister(store, Runnable::run, new KnownTrails(InstantSource.system())),
            selection,
            object -> {},
            problem -> {
              throw new AssertionError(problem.toString());
            });

    // when
    var failed = catchThrowableOfType(S3Exception.class, () -> listing.run(() -> false));

    // then
    assertThat(failed.reason()).isEqualTo(Reason.ODD_ANSWER);
    assertThat(store.asked).isLessThan(2_000);
  }
}
