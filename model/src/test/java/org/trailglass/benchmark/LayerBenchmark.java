package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.search.Search;
import org.trailglass.store.EventKey;
import org.trailglass.store.EventStore;
import org.trailglass.store.Layer;
import org.trailglass.store.NamedValues;

/// What it takes to give a snapshot marks, notes and names, and to ask for them.
final class LayerBenchmark {
  private static final int THREADS = 2;
  private static final int ROUNDS = 11;

  private final Path trail;
  private final Page page;
  private final Random random = new Random(1);

  LayerBenchmark(Path trail, Page page) {
    this.trail = trail;
    this.page = page;
  }

  void run() throws IOException {
    new LoadedTrail(trail, THREADS).lend(store -> page.put("layers", table(store)));
  }

  private String table(EventStore store) throws IOException {
    var keys = random.ints(100, 0, store.rows()).mapToObj(store::key).toList();
    var many = random.ints(10_000, 0, store.rows()).mapToObj(store::key).toList();
    var names = names(store);
    var marked = marked(store, keys);
    var named = marked.with(SetField.NAMED.path(), new NamedValues(names));
    var text = new StringBuilder("| work | aim | median |\n| --- | --- | --- |\n");
    row(text, "100 marks and notes", Aim.millis(5), () -> marked(store, keys).events());
    row(text, "10,000 marks and notes", null, () -> marked(store, many).events());
    row(text, "`marked:true`", Aim.millis(3), () -> found(marked, "marked:true"));
    row(text, "`note:*7*`", Aim.millis(3), () -> found(marked, "note:*7*"));
    row(text, names.size() + " names, the first time", null, () -> named(store, names));
    row(text, "`named:\"name 7\"`", Aim.millis(3), () -> found(named, "named:\"name 7\""));
    row(text, "`\"name 7\"` anywhere", Aim.millis(40), () -> found(named, "\"name 7\""));
    var measured = String.format(Locale.ROOT, "%,d events, median of %d", store.events(), ROUNDS);
    return text + FootLine.of(measured, "layers");
  }

  private static void row(StringBuilder text, String work, @Nullable Aim aim, LongSupplier action) {
    long sum = action.getAsLong();
    var nanos = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      var start = Span.start();
      sum += action.getAsLong();
      nanos[round] = start.end().nanos();
    }
    if (sum < 0) {
      throw new IllegalStateException(work);
    }
    double median = Median.of(nanos) / 1e6;
    var told = aim == null ? "" : aim.beside(median);
    text.append(String.format(Locale.ROOT, "| %s | %s | %.1f ms |%n", work, told, median));
  }

  private static EventStore marked(EventStore store, List<EventKey> keys) {
    var marks = new TreeMap<Integer, String>();
    var notes = new TreeMap<Integer, String>();
    store
        .rows(keys)
        .forEach(
            (row, key) -> {
              marks.put(row, "true");
              notes.put(row, "note " + row);
            });
    return store
        .with(SetField.MARKED.path(), Layer.of(marks))
        .with(SetField.NOTE.path(), Layer.of(notes));
  }

  /// Names of a hundred values: accounts, keys, addresses, principals.
  private HashMap<String, String> names(EventStore store) {
    var names = new HashMap<String, String>();
    var fields =
        List.of(
            Fields.RECIPIENT_ACCOUNT_ID,
            Fields.IDENTITY_ACCESS_KEY_ID,
            Fields.SOURCE_IP_ADDRESS,
            Fields.IDENTITY_USER_NAME);
    for (int tries = 0; names.size() < 100 && tries < 10_000; tries++) {
      store
          .first(random.nextInt(store.rows()), fields.get(tries % fields.size()))
          .ifPresent(value -> names.putIfAbsent(value, "name " + names.size()));
    }
    return names;
  }

  private static long named(EventStore store, HashMap<String, String> names) {
    return store.with(SetField.NAMED.path(), new NamedValues(names)).retainedBytes();
  }

  private static long found(EventStore store, String query) {
    var parsed = (ParsedQuery) QueryParser.parse(query);
    return new Search().rows(store, parsed.query(), () -> false).size();
  }
}
