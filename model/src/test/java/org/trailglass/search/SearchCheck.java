package org.trailglass.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.trailglass.query.Query;
import org.trailglass.store.Built;
import org.trailglass.store.EventStore;

/// Asks the search of random stores and random queries, beside {@link NaiveSearch}. A pair that
/// differs is kept as a file of its seed, from which {@link #replay} makes it again.
public final class SearchCheck {
  private static final int QUERIES = 50;

  private final Path failures;

  /// @param failures the folder that takes the files
  public SearchCheck(Path failures) {
    this.failures = failures;
  }

  /// Asks at least so many pairs of a store and a query.
  ///
  /// @param seed of all of them
  /// @return how many answers held some events, and not all
  public int run(long seed, int pairs) throws IOException {
    int telling = 0;
    var seeds = new Random(seed);
    for (int asked = 0; asked < pairs; asked += QUERIES) {
      telling += replay(seeds.nextLong());
    }
    return telling;
  }

  /// Asks the pairs of one store.
  int replay(long seed) throws IOException {
    var random = new Random(seed);
    var records = new RandomTrail(seed).records(1 + random.nextInt(200));
    var said = new Said(random, Built.store(records, 1 + random.nextInt(100)));
    var store = said.store();
    var naive = new ArrayList<NaiveSearch>();
    for (int row = 0; row < records.size(); row++) {
      naive.add(new NaiveSearch(records.get(row), store.time(row), said.of(row)));
    }
    var queries = new RandomQuery(random, naive);
    var search = new Search();
    int telling = 0;
    for (int i = 0; i < QUERIES; i++) {
      var query = queries.next();
      var expected = expected(store, naive, query);
      var rows = new ArrayList<Integer>();
      search.rows(store, query, () -> false).forEach(rows::add);
      if (!rows.equals(expected)) {
        keep(seed, query, rows, expected);
      }
      telling += expected.isEmpty() || expected.size() == store.events() ? 0 : 1;
    }
    return telling;
  }

  private static List<Integer> expected(EventStore store, List<NaiveSearch> naive, Query query) {
    var expected = new ArrayList<Integer>();
    for (int row = 0; row < naive.size(); row++) {
      if (store.isEvent(row) && naive.get(row).passes(query)) {
        expected.add(row);
      }
    }
    return expected;
  }

  private void keep(long seed, Query query, List<Integer> rows, List<Integer> expected)
      throws IOException {
    Files.createDirectories(failures);
    var file = failures.resolve(seed + ".seed");
    Files.writeString(file, Long.toString(seed));
    assertThat(rows).as("seed %d, kept in %s: %s", seed, file, query).isEqualTo(expected);
  }
}
