package org.trailglass.s3;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.trailglass.container.Item;
import org.trailglass.container.Origin;
import org.trailglass.problem.Findings;

/// What was chosen of a bucket, as a source. Equal where the selections are. Immutable, any thread.
final class BucketOrigin implements Origin.Remote {
  private final Selection selection;
  private final Connections connections;
  private final ObjectCache cache;
  private final Function<ObjectStore, Lister> listers;

  /// @param listers says how a store is asked
  BucketOrigin(
      Selection selection,
      Connections connections,
      ObjectCache cache,
      Function<ObjectStore, Lister> listers) {
    this.selection = selection;
    this.connections = connections;
    this.cache = cache;
    this.listers = listers;
  }

  /// The selection as text, by which it can be opened again.
  @Override
  public String name() {
    return SelectionText.print(selection);
  }

  @Override
  public String place() {
    return selection.location().uri();
  }

  /// The objects are handed over while they are listed, and downloaded ahead of who reads them.
  /// Where nothing can be listed, those that are kept are opened, and it is said from when they
  /// are.
  @Override
  public void find(Consumer<Item> found, Findings findings, BooleanSupplier isCancelled) {
    var search = new BucketSearch(selection, cache, found, findings, isCancelled);
    try {
      connections.ask(
          selection.access(),
          store -> {
            search.list(listers.apply(store));
            return search;
          });
    } catch (S3Exception failure) {
      search.fail(failure);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BucketOrigin origin && selection.equals(origin.selection);
  }

  @Override
  public int hashCode() {
    return selection.hashCode();
  }

  @Override
  public String toString() {
    return name();
  }
}
