package org.trailglass.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.event.Reading;
import org.trailglass.parse.RandomRecords;
import org.trailglass.parse.ReadLimits;
import org.trailglass.parse.RecordFlattener;

class SegmentBuilderTest {

  /// Objects that begin alike, end alike, or are more than their text says.
  private static final List<String> WRITTEN_AGAIN =
      List.of(
          "{\"type\":\"AssumedRole\",\"principalId\":\"AROA:one\",\"arn\":\"a\",\"accountId\":\"1\"}",
          "{\"type\":\"AssumedRole\",\"principalId\":\"AROA:one\",\"arn\":\"a\",\"accountId\":\"2\"}",
          "{\"type\":\"AssumedRole\",\"principalId\":\"AROA:one\",\"arn\":\"a\",\"accountId\":\"2\",\"x\":1}",
          "{\"type\" :"
              + " \"AssumedRole\",\"principalId\":\"AROA:one\",\"arn\":\"a\",\"accountId\":\"1\"}",
          "{\"same key\":1,\"same key\":2,\"and\":\"something longer, so that it is kept\"}",
          "{\"escaped\":\"\\u0041\\n\",\"k\\u0065y\":[1,2,{\"deep\":[[]]}],\"z\":\"text\"}",
          "{\"document\":\"{\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\"}]}\",\"after\":null}",
          "[\"a list of\",\"three texts\",\"in a row\",{\"and\":\"an object\"}]",
          "{\"short\":1}",
          "{}",
          "[]");

  @Test
  void answersAsTheNaiveStoreDoesOverSeveralSegmentsOfOneBuilder() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var records = new RandomRecords(seed);
    var built = new Built();
    var naive = new NaiveStore();
    var segments = new ArrayList<Segment>();
    for (int segment = 0; segment < 5; segment++) {
      for (int row = 0; row < 150; row++) {
        var record = records.next();
        if (random.nextInt(4) == 0) {
          built.takeBack(record, 1 + random.nextInt(record.length() - 1));
        }
        built.add(record);
        naive.add(record);
      }
      segments.add(built.builder.build(0));
      built.builder.stream(0, 0);
    }

    naive.compare(Built.store(segments.toArray(Segment[]::new)), "seed " + seed);
  }

  @Test
  void answersAsTheNaiveStoreDoesWhereObjectsAreWrittenAgain() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var records = new RandomRecords(seed);
    var objects = new ArrayList<>(WRITTEN_AGAIN);
    for (int i = 0; i < 12; i++) {
      objects.add(records.next());
    }
    var built = new Built();
    var naive = new NaiveStore();
    for (int row = 0; row < 1_000; row++) {
      var record =
          Built.event(
              "\"userIdentity\":%s,\"n\":%d,\"tlsDetails\":%s"
                  .formatted(
                      objects.get(random.nextInt(objects.size())),
                      random.nextInt(5),
                      objects.get(random.nextInt(objects.size()))));
      if (random.nextInt(4) == 0) {
        built.takeBack(record, 1 + random.nextInt(record.length() - 1));
      }
      built.add(record);
      naive.add(record);
    }

    naive.compare(Built.store(built.builder.build(0)), "seed " + seed);
    assertThat(built.heldKnown).as("seed %d", seed).isGreaterThan(100);
  }

  @Test
  void foldsRecordsWhetherTheirObjectsAreKnownOrNot() {
    var spaced = WRITTEN_AGAIN.getFirst().replace("\":\"", "\" :\t\"");
    var built = new Built();
    for (var object : List.of(WRITTEN_AGAIN.getFirst(), WRITTEN_AGAIN.getFirst(), spaced, spaced)) {
      built.add(Built.event("\"userIdentity\":" + object + ",\"rest\":\"" + "-".repeat(80) + "\""));
    }
    built.add(Built.event("\"userIdentity\":" + WRITTEN_AGAIN.get(1) + ",\"rest\":1"));

    assertThat(Built.store(built.builder.build(0)).events()).isEqualTo(2);
    assertThat(built.heldKnown).isEqualTo(2);
  }

  private static void compare(int rows, IntFunction<String> record) {
    var records = IntStream.range(0, rows).mapToObj(record).toList();
    var naive = new NaiveStore();
    records.forEach(naive::add);

    naive.compare(Built.store(records), "");
  }

  @Test
  void keepsValuesThatNearlyAllDiffer() {
    compare(
        3_000,
        i ->
            Built.event(
                "\"id\":\"%s\",\"n\":%d,\"mostly\":\"%s\""
                    .formatted(new UUID(i, i * 7L), i, i % 20 == 0 ? "same" : "value " + i)));
  }

  @Test
  void keepsRecordsWithTensOfThousandsOfElements() {
    var elements =
        IntStream.range(0, 40_000)
            .mapToObj(i -> i % 3 == 0 ? "{\"k\":" + i + "}" : "\"s" + i % 5 + "\"")
            .collect(Collectors.joining(","));

    compare(3, i -> Built.event("\"list\":[" + elements + "],\"i\":" + i));
  }

  @Test
  void keepsRowsThatLackMostPaths() {
    compare(500, i -> Built.event("\"k" + i % 40 + "\":" + i));
  }

  @Test
  void showsKeysThatAreNoUnicodeAndKeepsThemApart() {
    var built = new Built();
    built.add(Built.event("\"k\u00e9y\":1").getBytes(ISO_8859_1));
    built.add(Built.event("\"k\u00eay\":1").getBytes(ISO_8859_1));

    var store = Built.store(built.builder.build(0));

    assertThat(store.values(0, FieldPath.of("k\ufffdy"))).containsExactly("1");
    assertThat(store.values(1, FieldPath.of("k\ufffdy"))).containsExactly("1");
    assertThat(store.events()).isEqualTo(2);
  }

  @Test
  void looksAtNoTextOfALiteral() {
    var builder = new SegmentBuilder();
    builder.stream(0, 0);
    for (int to = 0; to < 2; to++) {
      builder.begin();
      builder.beginObject();
      builder.enter("a".getBytes(UTF_8), 0, 1);
      builder.leaf(LeafKind.TRUE, "true".getBytes(UTF_8), 0, 4 * to);
      builder.leave();
      builder.endObject();
      builder.commit(Reading.WHOLE, to, 1);
    }

    var store = Built.store(builder.build(0));

    assertThat(store.events()).isEqualTo(1);
    assertThat(store.values(0, FieldPath.of("a"))).containsExactly("true");
  }

  private static String manyKeys(int keys) {
    return IntStream.range(0, keys)
        .mapToObj(i -> "\"k" + i + "\":{\"in\":[" + i + "]}")
        .collect(Collectors.joining(",", "\"tags\":{", "},\"after\":1"));
  }

  @Test
  void keepsFurtherKeysAsValuesOfAStar() {
    var built = new Built();
    built.add(Built.event(manyKeys(SegmentBuilder.MAX_KEYS + 2)));

    var exploded = built.builder.explodedPaths();
    var store = Built.store(built.builder.build(0));

    assertThat(exploded).containsExactly(FieldPath.of("tags"));
    assertThat(store.values(0, FieldPath.of("tags", "k999", "in"))).containsExactly("999");
    assertThat(store.values(0, FieldPath.of("tags", "k1000", "in"))).isEmpty();
    assertThat(store.values(0, FieldPath.of("tags", "*")))
        .containsExactly("k1000.in=1000", "k1001.in=1001");
    assertThat(store.values(0, FieldPath.of("after"))).containsExactly("1");
    assertThat(built.builder.explodedPaths()).isEmpty();
  }

  @Test
  void makesTheSameOfManyKeysWhateverCameBefore() {
    var records =
        List.of(Built.event(manyKeys(10)), Built.event(manyKeys(1_500)), Built.event(manyKeys(5)));
    var used = new Built();
    var shuffled =
        IntStream.range(0, 1_200)
            .mapToObj(i -> "\"k" + (1_200 - i) + "\":1")
            .collect(Collectors.joining(","));
    used.add(Built.event("\"tags\":{" + shuffled + "}"));
    used.builder.build(0);
    used.builder.stream(0, 0);
    records.forEach(used::add);

    var store = Built.store(used.builder.build(0));

    var fresh = Built.store(records);
    assertThat(store.paths()).isEqualTo(fresh.paths());
    for (var path : fresh.paths().keySet()) {
      assertThat(store.values(1, path)).isEqualTo(fresh.values(1, path));
    }
  }

  @Test
  void seesThatARecordIsTheSameWhetherItsKeysBecamePathsOrValues() {
    var record =
        Built.event("\"tags\":{\"new\":[{\"doc\":\"{\\\"x\\\":{\\\"y\\\":[1]}}\"},{\"a\":{}}]}");
    var plain = new Built();
    plain.add(record);
    var first = plain.builder.build(0);
    var full = new Built();
    full.add(Built.event(manyKeys(SegmentBuilder.MAX_KEYS)));
    full.add(record);
    var second = full.builder.build(0);

    var store = Built.store(first, second);

    assertThat(store.values(2, FieldPath.of("tags", "*")))
        .containsExactly("new.doc={\"x\":{\"y\":[1]}}", "new.doc.x.y=1", "new.a={}");
    assertThat(store.isEvent(2)).isFalse();
  }

  @Test
  void keepsTheOutermostKeysHoweverManyPathsThereAre() {
    var many =
        IntStream.range(0, 25)
            .mapToObj(
                i ->
                    IntStream.range(0, 900)
                        .mapToObj(j -> "\"k" + j + "\":1")
                        .collect(Collectors.joining(",", "\"p" + i + "\":{", "}")))
            .collect(Collectors.joining(","));
    var built = new Built();
    built.add(Built.event("\"requestParameters\":{" + many + "},\"eventID\":\"x\""));

    var store = Built.store(built.builder.build(0));

    assertThat(store.paths().size()).isBetween(19_900, SegmentBuilder.MAX_PATHS + 100);
    assertThat(store.values(0, FieldPath.of("eventID"))).containsExactly("x");
    assertThat(store.paths().values().stream().mapToLong(n -> n).sum()).isEqualTo(22_503);
  }

  @Test
  void comesBackToTheRecordWhenADocumentInAStringIsTooDeep() {
    var deep = "[".repeat(100) + "]".repeat(100);
    var document = "{\\\"a\\\":" + deep + "}";
    var sink = new Built();
    var shallow = new RecordFlattener(sink, new ReadLimits(1 << 20, 50, 16, 10));
    var record =
        Built.event("\"x\":{\"doc\":\"" + document + "\",\"b\":1},\"c\":2").getBytes(UTF_8);

    shallow.flatten(record, 0, record.length, true);
    sink.builder.commit(Reading.WHOLE, 0, record.length);

    var store = Built.store(sink.builder.build(0));
    assertThat(store.values(0, FieldPath.of("x", "b"))).containsExactly("1");
    assertThat(store.values(0, FieldPath.of("c"))).containsExactly("2");
  }

  @Test
  void comesBackWhenADeepDocumentStandsUnderAKeyThatBecameAValue() {
    var sink = new Built();
    var shallow = new RecordFlattener(sink, new ReadLimits(1 << 20, 50, 16, 10));
    var deep = "[".repeat(100) + "]".repeat(100);
    sink.add(Built.event(manyKeys(SegmentBuilder.MAX_KEYS)));
    var record =
        Built.event("\"tags\":{\"new\":\"{\\\"a\\\":" + deep + "}\",\"k1\":5},\"c\":2")
            .getBytes(UTF_8);

    shallow.flatten(record, 0, record.length, true);
    sink.builder.commit(Reading.WHOLE, 0, record.length);

    var store = Built.store(sink.builder.build(0));
    assertThat(store.values(1, FieldPath.of("tags", "k1"))).containsExactly("5");
    assertThat(store.values(1, FieldPath.of("c"))).containsExactly("2");
  }

  @Test
  void ordersExplodedPathsAsTheyWereMet() {
    var built = new Built();
    var names = new ArrayList<>(List.of("z", "b", "y", "a", "x", "c"));
    Collections.shuffle(names, new Random(1));
    for (var name : names) {
      built.add(Built.event(manyKeys(1_001).replace("tags", name)));
    }

    assertThat(built.builder.explodedPaths())
        .containsExactlyElementsOf(names.stream().map(FieldPath::of).toList());
  }
}
