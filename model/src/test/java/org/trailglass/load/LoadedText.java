package org.trailglass.load;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.trailglass.container.Limits;
import org.trailglass.container.Origin;
import org.trailglass.store.EventStore;

/// Loads texts as if they were pasted, for tests of what stands on a store.
public final class LoadedText {
  private static final int THREADS = 2;

  private LoadedText() {}

  /// The store of these texts, each a source of its own, numbered from 0.
  public static EventStore of(String... texts) {
    try (var executor = Executors.newFixedThreadPool(THREADS)) {
      var loader = new Loader(executor, THREADS, Limits.defaults());
      var store = EventStore.empty();
      for (int i = 0; i < texts.length; i++) {
        var origin = new Origin.Pasted("paste " + i, texts[i].getBytes(StandardCharsets.UTF_8));
        store =
            loader.load(i, origin, store, (snapshot, progress, soFar) -> {}, () -> false).store();
      }
      return store;
    }
  }

  /// A record with these members, written as JSON, beside an eventVersion.
  public static String record(String members) {
    return "{\"eventVersion\":\"1.08\",\"eventName\":\"Do\"," + members + "}";
  }
}
