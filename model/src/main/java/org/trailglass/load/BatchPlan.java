package org.trailglass.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trailglass.container.Item;

/// Cuts the items of a source, in the order in which they are found, into runs that are read by one
/// task each: small ones first, so that rows appear at once, then larger ones, so that segments
/// fill. Depends on the sizes only, so the same files make the same segments. One thread.
final class BatchPlan {
  private static final long FIRST_BYTES = 64 << 10;
  private static final long MOST_BYTES = 4 << 20;
  private static final int MOST_ITEMS = 512;
  private static final long UNKNOWN_BYTES = 1 << 20;

  private List<Item> items = new ArrayList<>();
  private long bytes;
  private long wanted = FIRST_BYTES;

  /// Takes an item; answers the batch that it completes.
  Optional<List<Item>> add(Item item) {
    items.add(item);
    bytes += item.size() < 0 ? UNKNOWN_BYTES : item.size();
    return bytes >= wanted || items.size() >= MOST_ITEMS ? Optional.of(take()) : Optional.empty();
  }

  /// The last batch, if anything is left.
  Optional<List<Item>> rest() {
    return items.isEmpty() ? Optional.empty() : Optional.of(take());
  }

  private List<Item> take() {
    var batch = items;
    items = new ArrayList<>();
    bytes = 0;
    wanted = Math.min(MOST_BYTES, wanted * 2);
    return batch;
  }
}
