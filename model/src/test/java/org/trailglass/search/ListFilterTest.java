package org.trailglass.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.store.Built;

/// The filter of a list beside the search of events that say the same in strings.
class ListFilterTest {
  private static final List<String> VALUES =
      List.of(
          "alice",
          "Alice",
          "deploy-pipeline",
          "",
          "null",
          "7",
          "10",
          "11.0",
          "-3e2",
          "203.0.113.7",
          "2001:db8::7",
          "2024-03-01T10:15:00Z",
          "2024-03-02T00:00:00.500Z",
          "ÄÖ/straße");

  private static final List<String> TESTS =
      List.of(
          ":alice",
          ":*li*",
          ":?",
          ":*",
          ":null",
          ":\"\"",
          ":/^a.*e$/",
          ":(alice or 7)",
          ":203.0.113.0/24",
          ":2001:db8::/32",
          ":2024-03-01",
          " > 10",
          " >= 10",
          " < 11",
          " <= -300",
          " > 2024-03-01",
          " >= 2024-03-01T10:15Z",
          ":*STRASSE");

  private static final List<String> FIELDS = List.of("one", "two", "three");

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private Map<String, String> row() {
    var row = new LinkedHashMap<String, String>();
    FIELDS.stream().filter(field -> random.nextBoolean()).forEach(f -> row.put(f, any(VALUES)));
    return row;
  }

  private String query(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(5);
    return switch (kind) {
      case 1 -> "(" + query(depth - 1) + " or " + query(depth - 1) + ")";
      case 2 -> "(" + query(depth - 1) + " " + query(depth - 1) + ")";
      case 3 -> "not " + query(depth - 1);
      case 4 -> "~" + any(FIELDS) + any(TESTS);
      default -> any(FIELDS) + any(TESTS);
    };
  }

  private static Query parsed(String text) {
    return QueryParser.parse(text) instanceof ParsedQuery parsed ? parsed.query() : new Query.All();
  }

  private static ListFilter<Map<String, String>> filter() {
    var columns = new LinkedHashMap<String, Function<Map<String, String>, Optional<String>>>();
    FIELDS.forEach(name -> columns.put(name, row -> Optional.ofNullable(row.get(name))));
    return new ListFilter<>(columns, Set.copyOf(FIELDS));
  }

  /// With a number, so that none is a copy of another.
  private static String record(int number, Map<String, String> row) {
    var members = new StringBuilder("\"number\":" + number);
    row.forEach((name, value) -> members.append(",\"%s\":\"%s\"".formatted(name, value)));
    return Built.event(members.toString());
  }

  @Test
  void letsThroughWhatASearchOfEventsDoes() {
    // given
    var rows = IntStream.range(0, 120).mapToObj(i -> row()).toList();
    var records = IntStream.range(0, rows.size()).mapToObj(i -> record(i, rows.get(i))).toList();
    var store = Built.store(records);
    for (int i = 0; i < 300; i++) {
      var text = query(3);

      // when
      var found = filter().of(rows, parsed(text), () -> false);

      // then
      var wanted = new ArrayList<Map<String, String>>();
      new Search().rows(store, parsed(text), () -> false).forEach(row -> wanted.add(rows.get(row)));
      assertThat(found).as("seed %d, %s", seed, text).isEqualTo(wanted);
    }
  }

  @Test
  void looksForATextWithoutAFieldInWordsOnly() {
    // given
    var columns = filter().columns();
    var rows = List.of(Map.of("one", "x"), Map.of("two", "xx"), Map.of("three", "an X"));

    // when
    var found =
        new ListFilter<>(columns, Set.of("one", "three")).of(rows, parsed("x"), () -> false);

    // then
    assertThat(found).containsExactly(rows.get(0), rows.get(2));
  }

  @Test
  void letsNothingThroughByAColumnThatThereIsNot() {
    // when
    var found = filter().of(List.of(Map.of("one", "x")), parsed("eventName:x"), () -> false);

    // then
    assertThat(found).isEmpty();
  }

  @Test
  void endsWhenItIsOvertaken() {
    // when
    var rows = List.of(Map.of("one", "x"));

    // then
    assertThatThrownBy(() -> filter().of(rows, parsed("one:x"), () -> true))
        .isInstanceOf(CancellationException.class);
  }
}
