package org.trailglass.s3;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A store whose answers are changed on the way. Any thread.
class ChangedStore implements ObjectStore {
  /// Where the bodies were asked to begin.
  final List<Long> from = Collections.synchronizedList(new ArrayList<>());

  private final ObjectStore below;

  ChangedStore(ObjectStore below) {
    this.below = below;
  }

  @Override
  public List<String> buckets() throws S3Exception {
    return below.buckets();
  }

  @Override
  public Page list(Listing listing) throws S3Exception {
    return below.list(listing);
  }

  @Override
  public Body open(String bucket, S3Object object, long start) throws S3Exception {
    from.add(start);
    return change(below.open(bucket, object, start));
  }

  Body change(Body body) throws S3Exception {
    return body;
  }

  @Override
  public void close() {}
}
