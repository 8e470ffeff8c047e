package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Damages one record of a list at random, and expects that no other record is lost or
/// changed, and that the loss of the damaged one is told.
class DamageTest {
  private static final int RUNS = Integer.getInteger("trailglass.damage.runs", 300);
  private static final String[] BITS = {
    "{", "}", "[", "]", "\"", ",", ":", "\\", " ", "x", "0", "-", "\n", "é", "/", "#", "'", "`",
    "=", "}}", "]]", "},{", "\",\"", "{\"", "\":\"", "//", "/*", "null"
  };

  /// How the records are written.
  enum Form {
    PRETTY_LIST("{\n  \"Records\": [\n", ",\n", "\n  ]\n}\n", true),
    PRETTY_ONE_BY_ONE("", "\n", "\n", true),
    ONE_LINE("{\"Records\":[", ",", "]}", false),
    ONE_A_LINE("", "\n", "\n", false),
    LIST_OF_LINES("[\n", ",\n", "\n]\n", false),
    FENCES("# Page\n\n```\n", "\n```\n\nSome text.\n\n```json\n", "\n```\n", true);

    private final String head;
    private final String between;
    private final String tail;
    private final boolean isPretty;

    Form(String head, String between, String tail, boolean isPretty) {
      this.head = head;
      this.between = between;
      this.tail = tail;
      this.isPretty = isPretty;
    }

    String record(int number) {
      var name = "Event" + number;
      if (this == PRETTY_LIST) {
        return Events.pretty(name).indent(4).strip();
      }
      return isPretty ? Events.pretty(name) : Events.named(name);
    }

    String text(List<String> records) {
      var indent = this == PRETTY_LIST ? "    " : "";
      return records.stream()
          .map(record -> indent + record)
          .collect(Collectors.joining(between, head, tail));
    }
  }

  @ParameterizedTest
  @EnumSource
  void costsNoOtherRecord(Form form) {
    long seed = Long.getLong("trailglass.seed", System.nanoTime());
    System.out.println("DamageTest " + form + ": -Dtrailglass.seed=" + seed);
    var random = new Random(seed);
    var lost = new ArrayList<String>();
    var silent = new ArrayList<String>();
    for (int run = 0; run < RUNS; run++) {
      var whole = new ArrayList<String>();
      for (int i = 0; i < 5; i++) {
        whole.add(form.record(i));
      }
      int which = random.nextInt(5);
      var damaged = new ArrayList<>(whole);
      damaged.set(which, damage(whole.get(which), random));
      if (damaged.get(which).startsWith("},")) {
        continue; // what stands before it is a value of something larger then: decision 10
      }

      var read = Read.text(form.text(damaged));

      var found = read.events().stream().map(read.sink::json).map(String::strip).toList();
      whole.remove(which);
      if (!found.containsAll(whole) || read.events().size() > 5) {
        lost.add(
            which + ": " + damaged.get(which) + "\n -> " + read.values("eventName") + read.told());
      }
      if (read.events().size() < 5 && read.problems.isEmpty() && read.skips.isEmpty()) {
        silent.add(damaged.get(which));
      }
      assertThat(new String(read.sink.text(), UTF_8)).isEqualTo(form.text(damaged));
    }
    assertThat(lost).isEmpty();
    assertThat(silent).isEmpty();
  }

  private static String damage(String record, Random random) {
    int at = random.nextInt(record.length());
    int length = Math.min(record.length() - at, 1 + random.nextInt(3));
    var bit = BITS[random.nextInt(BITS.length)];
    return switch (random.nextInt(3)) {
      case 0 -> record.substring(0, at) + record.substring(at + length);
      case 1 -> record.substring(0, at) + bit + record.substring(at);
      default -> record.substring(0, at) + bit + record.substring(at + length);
    };
  }
}
