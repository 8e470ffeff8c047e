package org.trailglass.s3;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.container.Origin;

/// Answers what is asked about buckets from the stores themselves, and from what is kept of them.
/// Any thread.
public final class S3Buckets implements Buckets {
  private final Stores stores;
  private final Connections connections;
  private final ObjectCache cache;
  private final Executor executor;
  private final KnownTrails known;

  /// @param cache keeps what is downloaded
  /// @param executor runs the requests, many at once, which wait for the network: virtual threads
  public S3Buckets(Stores stores, ObjectCache cache, Executor executor) {
    this(stores, cache, executor, InstantSource.system());
  }

  /// @param clock tells how long ago trails were found
  S3Buckets(Stores stores, ObjectCache cache, Executor executor, InstantSource clock) {
    this.known = new KnownTrails(clock);
    this.stores = stores;
    this.connections = new Connections(stores);
    this.cache = cache;
    this.executor = executor;
  }

  @Override
  public List<String> profiles() {
    return stores.profiles();
  }

  @Override
  public List<String> names(S3Access access) throws S3Exception {
    return connections.ask(access, ObjectStore::buckets);
  }

  @Override
  public Discovery discover(
      S3Location location,
      S3Access access,
      Consumer<Discovery> progressed,
      BooleanSupplier isCancelled)
      throws S3Exception {
    return connections.ask(
        access,
        store ->
            new TrailDiscovery(store, executor, found -> known.keep(access, location, found))
                .discover(location, progressed, isCancelled));
  }

  @Override
  public Estimate estimate(
      Selection selection, Consumer<Estimate> progressed, BooleanSupplier isCancelled)
      throws S3Exception {
    var isKept = cache.keptNow();
    return connections.ask(
        selection.access(),
        store ->
            new Estimator(
                    lister(store),
                    selection,
                    object -> isKept.test(CacheKey.of(selection, object)),
                    progressed)
                .run(isCancelled));
  }

  @Override
  public Origin.Remote origin(Selection selection) {
    return new BucketOrigin(selection, connections, cache, this::lister);
  }

  private Lister lister(ObjectStore store) {
    return new Lister(store, executor, known);
  }

  @Override
  public void close() {
    connections.close();
  }
}
