package org.trailglass.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.LeafKind;

/// The small structures of a segment against naive ones.
class PackedTest {
  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @ParameterizedTest
  @CsvSource({
    "1,1,100,All",
    "64,1,100,All",
    "65536,1,100,All",
    "1000,1,50,Bits",
    "65536,1,90,Bits",
    "3000,1,1,Listed",
    "1000,3,50,Listed",
    "65536,2,100,Listed"
  })
  void findsRowsAndEntriesAsALoopDoes(int rows, int most, int percent, String kind) {
    var entries = new char[rows * most];
    int size = 0;
    for (int row = 0; row < rows; row++) {
      int count = random.nextInt(100) < percent ? 1 + random.nextInt(most) : 0;
      for (int i = 0; i < count; i++) {
        entries[size++] = (char) row;
      }
    }

    var index = RowIndex.of(entries, size, rows);

    assertThat(index.getClass().getSimpleName()).isEqualTo(kind);
    int entry = 0;
    for (int row = 0; row < rows; row++) {
      int first = entry;
      while (entry < size && entries[entry] == row) {
        check(index.row(entry) == row);
        entry++;
      }
      check(index.count(row) == entry - first);
      check(index.first(row) == (entry == first ? -1 : first));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 63, 64, 127, 500})
  void findsTheOnlyRow(int row) {
    var index = RowIndex.of(new char[] {(char) row}, 1, 501);

    assertThat(IntStream.range(0, 501).filter(r -> index.count(r) > 0)).containsExactly(row);
    assertThat(index.first(row)).isZero();
    assertThat(index.row(0)).isEqualTo(row);
  }

  @Test
  void findsRowsBesideEmptyWords() {
    var rows = new char[40];
    for (int i = 0; i < 40; i++) {
      rows[i] = (char) (i < 20 ? 130 + i : 450 + i);
    }
    var index = RowIndex.of(rows, 40, 600);

    assertThat(index).isInstanceOf(RowIndex.Bits.class);
    for (int i = 0; i < 40; i++) {
      assertThat(index.row(i)).isEqualTo(rows[i]);
      assertThat(index.first(rows[i])).isEqualTo(i);
    }
  }

  private void check(boolean isRight) {
    assertThat(isRight).as("seed %d", seed).isTrue();
  }

  @Test
  void packsNumbersOfEveryWidth() {
    for (int bits = 0; bits < 32; bits++) {
      int max = (int) ((1L << bits) - 1);
      var values = random.ints(200, 0, Integer.MAX_VALUE).map(i -> i & max).toArray();
      values[100] = max;

      var packed = PackedInts.of(values, 150, max);

      assertThat(packed.size()).isEqualTo(150);
      assertThat(IntStream.range(0, 150).map(packed::get).toArray())
          .as("seed %d, %d bits", seed, bits)
          .isEqualTo(Arrays.copyOf(values, 150));
    }
  }

  @Test
  void findsTheFirstRowOfAHashAsAMapDoes() {
    var slots = new HashSlots();
    var keys = new ArrayList<Integer>();
    var firsts = new HashMap<Integer, Integer>();
    for (int row = 0; row < 20_000; row++) {
      int key = random.nextInt(8_000);
      keys.add(key);

      int found = slots.findOrAdd(key % 3_000 << 20, row, other -> keys.get(other) == key);

      var first = firsts.putIfAbsent(key, row);
      assertThat(found).as("seed %d", seed).isEqualTo(first == null ? -1 : first);
    }
  }

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "2024-03-01T10:00:00Z",
          "2024-02-29T00:00:00Z",
          "2023-02-29T00:00:00Z",
          "1970-01-01T00:00:00Z",
          "1969-12-31T23:59:59Z",
          "9999-12-31T23:59:59Z",
          "2024-03-01T24:00:00Z",
          "2024-13-01T00:00:00Z",
          "2024-03-01T10:00:60Z",
          "2024-03-01 10:00:00Z",
          "2024-03-01T10:00:00z",
          "+024-03-01T10:00:00Z",
          "0f8fad5b-d9cb-469f-a165-70867728950e",
          "0F8FAD5B-D9CB-469F-A165-70867728950E",
          "0f8fad5b-d9cb-469f-a165-70867728950g",
          "-ab-cdef-0123-0123-0123-0123456789ab",
          "00000000-0000-0000-0000-000000000000",
          "0f8fad5bd9cb-469f-a165-7086-7728950e",
          "------------------------------------",
          "ключ 😀",
          "long ".repeat(1_000),
          "x".repeat(ValueBytes.PIECE - 6),
          "y".repeat(ValueBytes.PIECE),
          "longer than a piece".repeat(20_000));

  @Test
  void givesBackEveryValueAsItCame() {
    var bytes = new ValueBytes();
    var places = new ArrayList<Integer>();
    var kinds = new ArrayList<LeafKind>();
    var texts = new ArrayList<String>();
    for (int i = 0; i < 2_000; i++) {
      var kind = LeafKind.values()[random.nextInt(LeafKind.values().length)];
      var text = TEXTS.get(random.nextInt(TEXTS.size()));
      kinds.add(kind);
      texts.add(text);
      var padded = ("x" + text).getBytes(UTF_8);
      places.add(bytes.add(kind, padded, 1, padded.length));
    }

    var frozen = bytes.frozen();

    for (int i = 0; i < 2_000; i++) {
      assertThat(frozen.kind(places.get(i))).as("seed %d", seed).isEqualTo(kinds.get(i));
      assertThat(frozen.text(places.get(i)))
          .as("seed %d", seed)
          .isEqualTo(written(kinds, texts, i));
    }
  }

  private static String written(List<LeafKind> kinds, List<String> texts, int i) {
    return switch (kinds.get(i)) {
      case TEXT, NUMBER -> texts.get(i);
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
      case EMPTY_OBJECT -> "{}";
      case EMPTY_ARRAY -> "[]";
    };
  }

  @Test
  void knowsTheSecondOfEveryDay() {
    var bytes = new ValueBytes();
    for (var day = LocalDate.of(1970, 1, 1); day.getYear() < 2500; day = day.plusDays(1)) {
      var utf8 = (day + "T23:59:58Z").getBytes(UTF_8);

      int at = bytes.add(LeafKind.TEXT, utf8, 0, utf8.length);

      assertThat(bytes.second(at)).isEqualTo(day.toEpochDay() * 86_400 + 86_398);
    }
    for (var none : List.of("2023-02-29", "1900-02-29", "2024-04-31", "2024-02-30", "2100-02-29")) {
      var utf8 = (none + "T00:00:00Z").getBytes(UTF_8);
      assertThat(bytes.second(bytes.add(LeafKind.TEXT, utf8, 0, utf8.length))).isEqualTo(-1);
    }
  }

  @Test
  void keepsNoTimeThatItWouldWriteInAnotherWay() {
    var bytes = new ValueBytes();
    for (var text : TEXTS) {
      var utf8 = text.getBytes(UTF_8);
      int at = bytes.add(LeafKind.TEXT, utf8, 0, utf8.length);

      if (bytes.second(at) >= 0) {
        assertThat(Instant.ofEpochSecond(bytes.second(at))).hasToString(text);
      }
      assertThat(bytes.text(at)).isEqualTo(text);
    }
  }
}
