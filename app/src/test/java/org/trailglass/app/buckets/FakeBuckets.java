package org.trailglass.app.buckets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.container.Origin;
import org.trailglass.s3.Buckets;
import org.trailglass.s3.Discovery;
import org.trailglass.s3.Estimate;
import org.trailglass.s3.MapObjectStore;
import org.trailglass.s3.ObjectCache;
import org.trailglass.s3.ObjectStore;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Buckets;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.S3Location;
import org.trailglass.s3.Selection;
import org.trailglass.s3.Stores;
import org.trailglass.sample.SampleIncident;

/// Buckets in memory, with a cache of their own. Any thread.
public final class FakeBuckets implements Buckets {
  private static final long CACHE_BYTES = 1 << 20;

  private final S3Buckets buckets;
  private volatile Optional<S3Exception> refusal = Optional.empty();
  private volatile boolean isClosed;

  /// @param folder takes what is downloaded
  /// @param executor runs requests
  public FakeBuckets(MapObjectStore store, Path folder, Executor executor) {
    var cache = new ObjectCache(folder.resolve("cache"), CACHE_BYTES);
    buckets = new S3Buckets(new OneStore(store), cache, executor);
  }

  private record OneStore(MapObjectStore store) implements Stores {
    @Override
    public List<String> profiles() {
      return List.of("audit", "production");
    }

    @Override
    public ObjectStore connect(S3Access access) {
      return store;
    }
  }

  /// A bucket with the sample incident.
  ///
  /// @param folder takes its files
  public static MapObjectStore ofIncident(Path folder, String bucket) throws IOException {
    var trail = folder.resolve("trail");
    SampleIncident.write(trail);
    var store = new MapObjectStore();
    try (var files = Files.walk(trail)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var key = trail.relativize(file).toString().replace('\\', '/');
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
    buckets.close();
  }

  /// Every question fails from now on.
  public void refuse(S3Exception why) {
    refusal = Optional.of(why);
  }

  private void lookForRefusal() throws S3Exception {
    if (refusal.isPresent()) {
      throw refusal.get();
    }
  }

  @Override
  public List<String> profiles() {
    return buckets.profiles();
  }

  @Override
  public List<String> names(S3Access access) throws S3Exception {
    lookForRefusal();
    return buckets.names(access);
  }

  @Override
  public Discovery discover(
      S3Location location,
      S3Access access,
      Consumer<Discovery> progressed,
      BooleanSupplier isCancelled)
      throws S3Exception {
    lookForRefusal();
    return buckets.discover(location, access, progressed, isCancelled);
  }

  @Override
  public Estimate estimate(
      Selection selection, Consumer<Estimate> progressed, BooleanSupplier isCancelled)
      throws S3Exception {
    lookForRefusal();
    return buckets.estimate(selection, progressed, isCancelled);
  }

  @Override
  public Origin.Remote origin(Selection selection) {
    return buckets.origin(selection);
  }
}
