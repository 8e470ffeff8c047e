package org.trailglass.app.buckets;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.container.Item;
import org.trailglass.container.Origin;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Problem.Action;
import org.trailglass.s3.Buckets;
import org.trailglass.s3.Discovery;
import org.trailglass.s3.Estimate;
import org.trailglass.s3.Estimator;
import org.trailglass.s3.MapObjectStore;
import org.trailglass.s3.ObjectListing;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.S3Location;
import org.trailglass.s3.S3Object;
import org.trailglass.s3.Selection;
import org.trailglass.s3.SelectionText;
import org.trailglass.s3.TrailDiscovery;

/// Buckets in memory, without a cache. Any thread.
public final class FakeBuckets implements Buckets {
  private final MapObjectStore store;
  private final Executor executor;
  private volatile Optional<S3Exception> refusal = Optional.empty();
  private volatile boolean isClosed;

  /// @param executor runs requests
  public FakeBuckets(MapObjectStore store, Executor executor) {
    this.store = store;
    this.executor = executor;
  }

  /// A bucket with the files of a folder.
  public static MapObjectStore bucketOf(Path folder, String bucket) throws IOException {
    var store = new MapObjectStore();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var key = folder.relativize(file).toString().replace('\\', '/');
        store.put(bucket, key, Files.readAllBytes(file));
      }
    }
    return store;
  }

  /// Whether its connections were given back.
  public boolean isClosed() {
    return isClosed;
  }

  @Override
  public void close() {
    isClosed = true;
  }

  /// Every question fails from now on.
  public void refuse(S3Exception why) {
    refusal = Optional.of(why);
  }

  @Override
  public List<String> profiles() {
    return List.of("audit", "production");
  }

  @Override
  public List<String> names(S3Access access) throws S3Exception {
    lookForRefusal();
    return store.buckets();
  }

  @Override
  public Discovery discover(
      S3Location location,
      S3Access access,
      Consumer<Discovery> progressed,
      BooleanSupplier isCancelled)
      throws S3Exception {
    lookForRefusal();
    return new TrailDiscovery(store, executor).discover(location, progressed, isCancelled);
  }

  @Override
  public Estimate estimate(
      Selection selection, Consumer<Estimate> progressed, BooleanSupplier isCancelled)
      throws S3Exception {
    lookForRefusal();
    return new Estimator(store, executor, selection, object -> false, progressed).run(isCancelled);
  }

  private void lookForRefusal() throws S3Exception {
    if (refusal.isPresent()) {
      throw refusal.get();
    }
  }

  @Override
  public Origin.Remote origin(Selection selection) {
    return new InMemory(selection, store, executor);
  }

  private record InMemory(Selection selection, MapObjectStore store, Executor executor)
      implements Origin.Remote {

    @Override
    public String name() {
      return SelectionText.print(selection);
    }

    @Override
    public String place() {
      return selection.location().uri();
    }

    @Override
    public void find(Consumer<Item> found, Findings findings, BooleanSupplier isCancelled) {
      try {
        new ObjectListing(
                store, executor, selection, object -> found.accept(item(object)), findings::problem)
            .run(isCancelled);
      } catch (S3Exception nothing) {
        findings.problem(nothing.problem(Action.SKIPPED));
      }
    }

    private Item item(S3Object object) {
      return new InBucket(this, object);
    }
  }

  private record InBucket(InMemory origin, S3Object object) implements Item {
    @Override
    public String name() {
      return origin.selection().location().uri(object.key());
    }

    @Override
    public long size() {
      return object.size();
    }

    @Override
    public ReadableByteChannel open() throws IOException {
      var bucket = origin.selection().location().bucket();
      return Channels.newChannel(origin.store().open(bucket, object, 0).stream());
    }
  }
}
