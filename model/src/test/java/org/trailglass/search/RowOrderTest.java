package org.trailglass.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.EventTime;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.LeafKind;
import org.trailglass.event.Reading;
import org.trailglass.store.EventStore;
import org.trailglass.store.SegmentBuilder;
import org.trailglass.store.StoreAppender;

class RowOrderTest {
  private static final FieldPath PATH = FieldPath.of("p");
  private static final Duration ENOUGH = Duration.ofSeconds(20);
  private static final String[] TIMES = {
    "2024-03-01T10:00:00Z", "2024-03-01T10:00:01Z", "2024-03-02T00:00:00Z", "2023-12-31T23:59:59Z"
  };
  private static final String[] FORGED = {
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1970-01-01T00:00:00Z", "no time"
  };

  /// A value to store: how it is kept, and as what.
  private record Value(LeafKind kind, String text) {}

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  private EventStore store(int rows, String[] times, IntFunction<List<Value>> values) {
    var builder = new SegmentBuilder();
    var appender = new StoreAppender(EventStore.empty());
    builder.stream(0, 0);
    for (int row = 0; row < rows; row++) {
      builder.begin();
      builder.beginObject();
      if (random.nextInt(8) > 0) {
        tell(builder, "eventTime", new Value(LeafKind.TEXT, times[random.nextInt(times.length)]));
      }
      values.apply(row).forEach(value -> tell(builder, "p", value));
      builder.endObject();
      builder.commit(Reading.WHOLE, row, 1);
      if (row % 97 == 96) {
        appender.add(builder.build(0));
        builder.stream(0, row + 1);
      }
    }
    appender.add(builder.build(0));
    return appender.snapshot();
  }

  private static void tell(SegmentBuilder builder, String key, Value value) {
    builder.enter(key.getBytes(UTF_8), 0, key.length());
    var text = value.text.getBytes(UTF_8);
    builder.leaf(value.kind, text, 0, text.length);
    builder.leave();
  }

  private static Value number(Object number) {
    return new Value(LeafKind.NUMBER, number.toString());
  }

  private static Value text(String text) {
    return new Value(LeafKind.TEXT, text);
  }

  /// Numbers in all spellings, many of them equal.
  private Value oddNumber() {
    var digits = new StringBuilder(random.nextBoolean() ? "-" : "");
    digits.append(random.nextInt(3));
    random.ints(random.nextInt(25), 0, 3).forEach(digits::append);
    if (random.nextBoolean()) {
      digits.append('.').append("0".repeat(random.nextInt(3))).append(random.nextInt(20));
    }
    if (random.nextBoolean()) {
      digits.append(random.nextBoolean() ? "e" : "E+").append(random.nextInt(4));
    } else if (random.nextBoolean()) {
      digits.append("e-").append(random.nextInt(30));
    }
    return number(digits);
  }

  /// Times in all spellings, many of them equal.
  private Value time() {
    int hour = random.nextInt(4);
    return text(
        List.of(
                "2024-03-01T0%dx",
                "2024-03-01T0%d:00:00Z",
                "2024-03-01 0%d:00:00.000",
                "2024-03-01t0%d:30:00+01:00",
                "2024-03-01T0%d:00:00.5z",
                "2024-03-0%d")
            .get(random.nextInt(6))
            .formatted(hour));
  }

  private List<Value> any(int row) {
    return switch (random.nextInt(11)) {
      case 9 -> List.of(oddNumber());
      case 10 -> List.of(time());
      case 0 -> List.of();
      case 1 -> List.of(new Value(LeafKind.NULL, ""));
      case 2 -> List.of(number(random.nextInt(20) - 10));
      case 3 -> List.of(number(random.nextInt(5) + ".50"), number(-99));
      case 4 -> List.of(number(random.nextBoolean() ? "12345678901234567890" : "1e3"));
      case 5 -> List.of(text(random.nextBoolean() ? "10" : "9"));
      case 6 -> List.of(new Value(LeafKind.NULL, ""), text("after null"));
      case 7 -> List.of(text(List.of("alice", "Alice", "BOB", "bob", "Zoë", "").get(row % 6)));
      default -> List.of(text("v" + random.nextInt(10_000)));
    };
  }

  private void compare(EventStore store, Sort sort) {
    var rows = new ArrayList<Integer>();
    IntStream.range(0, store.rows()).filter(store::isEvent).forEach(rows::add);
    rows.sort(naive(store, sort));

    var order = RowOrder.of(store, sort);

    assertThat(IntStream.range(0, order.size()).mapToObj(order::row).toList())
        .as("seed %d, %s", seed, sort)
        .isEqualTo(rows);
    for (int row = 0; row < store.rows(); row++) {
      assertThat(order.position(row)).isEqualTo(rows.indexOf(row));
    }
    assertThat(order.position(store.rows())).isEqualTo(-1);
  }

  private static Comparator<Integer> naive(EventStore store, Sort sort) {
    Comparator<Integer> byTime =
        Comparator.comparingLong(
            row -> store.time(row) == EventStore.NO_TIME ? Long.MAX_VALUE : store.time(row));
    if (sort.path().equals(Fields.EVENT_TIME)) {
      return sort.isAscending()
          ? byTime
          : Comparator.comparingLong(
              row -> store.time(row) == EventStore.NO_TIME ? Long.MAX_VALUE : -store.time(row));
    }
    Comparator<Integer> byValue = (a, b) -> compare(store, a, b, sort.isAscending() ? 1 : -1);
    return byValue.thenComparing(byTime);
  }

  private static int compare(EventStore store, int a, int b, int direction) {
    var one = value(store, a);
    var other = value(store, b);
    if (one.kind == LeafKind.NULL || other.kind == LeafKind.NULL) {
      return Boolean.compare(one.kind == LeafKind.NULL, other.kind == LeafKind.NULL);
    }
    boolean isNumber = one.kind == LeafKind.NUMBER;
    int order = Boolean.compare(other.kind == LeafKind.NUMBER, isNumber);
    if (order == 0 && isNumber) {
      order = new BigDecimal(one.text).compareTo(new BigDecimal(other.text));
    } else if (order == 0) {
      order = Long.compare(time(one), time(other));
    }
    order = order != 0 ? order : String.CASE_INSENSITIVE_ORDER.compare(one.text, other.text);
    return direction * (order != 0 ? order : one.text.compareTo(other.text));
  }

  /// The time that a text says, else later than any.
  private static long time(Value value) {
    return value.kind == LeafKind.TEXT && value.text.matches("\\d{4}-.*")
        ? EventTime.parse(value.text).orElse(Long.MAX_VALUE)
        : Long.MAX_VALUE;
  }

  /// The first value that is not null.
  private static Value value(EventStore store, int row) {
    int segment = store.segment(row);
    int local = row - store.base(segment);
    var column = store.segments().get(segment).column(PATH);
    if (column.isPresent() && column.get().first(local) >= 0) {
      var it = column.get();
      for (int i = it.first(local); i < it.first(local) + it.count(local); i++) {
        if (it.kind(it.ordinal(i)) != LeafKind.NULL) {
          return new Value(it.kind(it.ordinal(i)), it.text(it.ordinal(i)));
        }
      }
    }
    return new Value(LeafKind.NULL, "");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sortsAnyValuesAsAComparatorDoes(boolean isAscending) {
    compare(store(700, TIMES, this::any), new Sort(PATH, isAscending));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sortsValuesThatNearlyAllDiffer(boolean isAscending) {
    var store = store(1_000, FORGED, row -> List.of(text("id" + random.nextLong())));

    compare(store, new Sort(PATH, isAscending));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sortsTextsThatBeginAlike(boolean isAscending) {
    var begins =
        List.of("arn:aws:iam::1:user/", "ARN:aws:iam::1:user/", "x".repeat(2_000), "é", "");
    var store =
        store(
            800,
            TIMES,
            row -> {
              var begin = begins.get(random.nextInt(begins.size()));
              return List.of(
                  text(begin + "aAbBé\u0000".charAt(random.nextInt(6)) + random.nextInt(30)));
            });

    compare(store, new Sort(PATH, isAscending));
  }

  @Test
  void sortsTextsThatAreAlikeForAMillionCharacters() {
    var begin = "y".repeat(1_000_000);

    compare(store(12, TIMES, row -> List.of(text(begin + (12 - row)))), new Sort(PATH, true));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sortsByTime(boolean isAscending) {
    compare(store(700, TIMES, this::any), new Sort(Fields.EVENT_TIME, isAscending));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sortsForgedTimes(boolean isAscending) {
    compare(store(700, FORGED, this::any), new Sort(Fields.EVENT_TIME, isAscending));
  }

  @Test
  void sortsBySomethingThatNoEventHasByTime() {
    var store = store(300, TIMES, this::any);

    compare(store, Sort.byTime());
    assertThat(RowOrder.of(store, new Sort(FieldPath.of("absent"), false)).row(0))
        .isEqualTo(RowOrder.of(store, Sort.byTime()).row(0));
  }

  @Test
  void sortsEventsWithoutAnyTimeInSourceOrder() {
    compare(store(100, new String[] {"never"}, this::any), Sort.byTime().reversed());
  }

  @Test
  void sortsAnyNumbersAsExactArithmeticDoes() {
    for (boolean isAscending : new boolean[] {true, false}) {
      compare(store(700, TIMES, row -> List.of(oddNumber())), new Sort(PATH, isAscending));
    }
  }

  @Test
  void sortsNumbersThatAreAttacksOnArithmeticByTheirValue() {
    var ascending =
        List.of(
            "-1e999999999999999999999",
            "-2e999999999",
            "-1e999999999",
            "-1" + "0".repeat(100_000),
            "-1e-999999999",
            "0e999999999",
            "1e-999999999",
            "2e-999999999",
            "9".repeat(100_000),
            "9".repeat(100_000) + "1",
            "1e999999999",
            "1.5e999999999",
            "1e1000000000",
            "1e999999999999999999999");
    var shuffled = new ArrayList<>(ascending);
    java.util.Collections.shuffle(shuffled, random);
    var store = store(shuffled.size(), TIMES, row -> List.of(number(shuffled.get(row))));

    var order = assertTimeoutPreemptively(ENOUGH, () -> RowOrder.of(store, new Sort(PATH, true)));

    assertThat(IntStream.range(0, order.size()).mapToObj(i -> shuffled.get(order.row(i))).toList())
        .as("seed %d", seed)
        .isEqualTo(ascending);
  }

  @Test
  void isEmptyWithoutEvents() {
    assertThat(RowOrder.of(EventStore.empty(), Sort.byTime()).size()).isZero();
    assertThat(RowOrder.of(EventStore.empty(), new Sort(PATH, true)).position(0)).isEqualTo(-1);
    assertThat(RowOrder.empty().size()).isZero();
  }
}
