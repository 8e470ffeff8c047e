package org.trailglass.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.parse.NaiveWalk;
import org.trailglass.parse.RandomRecords;

/// Which records have the same content.
class ContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'a':1|` \n'a'\t:\r 1 `",
        "'a':'A'|'a':'\\u0041'",
        "'a':'é/'|'\\u0061':'\\u00e9\\/'",
        "'a':[1,{'b':[]}]|'a' : [ 1 , { 'b' : [ ] } ]"
      })
  void isTheSameInOtherSpacingAndEscapes(String one, String other) {
    assertThat(events(one, other)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'a':1,'b':2|'b':2,'a':1",
        "'a':1|'a':1.0",
        "'a':1|'a':'1'",
        "'a':null|'a':'null'",
        "'a':true|'a':'true'",
        "'a':true|'a':false",
        "'a':{}|'a':[]",
        "'a':{}|'a':'{}'",
        "'a':[1,2]|'a':[[1],2]",
        "'a':[1,2]|'a':[[1,2]]",
        "'a':[1]|'a':1",
        "'a':[1]|'a':[1,1]",
        "'a':1,'a':1|'a':1",
        "'a':{'b':1},'c':2|'a':{'b':1,'c':2}",
        "'a':{'b':{}}|'a':{'b':{'b':{}}}",
        "'a':[{'b':1},{'c':2}]|'a':[{'b':1,'c':2}]",
        "'a':''|'a':'\\u0000'",
        "'a':'b'|'b':'a'",
        "'a':'é'|'a':'e\\u0301'"
      })
  void isAnotherWhereATokenIsAnother(String one, String other) {
    assertThat(events(one, other)).isEqualTo(2);
  }

  private static int events(String... members) {
    var records = new ArrayList<String>();
    for (var one : members) {
      records.add(Built.event(one.replace('\'', '"')));
    }
    return Built.store(records).events();
  }

  @Test
  void foldsRandomRecordsAsTheirTokensSay() throws Exception {
    long seed = new Random().nextLong();
    var random = new RandomRecords(seed);
    var records = new ArrayList<String>();
    var firsts = new HashMap<List<String>, Integer>();
    var expected = new ArrayList<Integer>();
    for (int i = 0; i < 1_500; i++) {
      records.add(random.next());
      var tokens = new TokenSink();
      NaiveWalk.tell(records.get(i).getBytes(UTF_8), tokens);
      firsts.putIfAbsent(tokens.told, i);
      expected.add(firsts.get(tokens.told));
    }

    var store = Built.store(records);

    for (int row = 0; row < store.rows(); row++) {
      assertThat(store.event(row))
          .as("seed %d: %s", seed, records.get(row))
          .isEqualTo(expected.get(row));
      assertThat(store.isEvent(row)).isEqualTo(expected.get(row) == row);
    }
    assertThat(store.events()).isEqualTo(firsts.size());
  }

  @Test
  void isTheSameHoweverOftenItComes() {
    var record = Built.event("\"a\":[\"first\",1],\"b\":\"text\",\"c\":{\"a\":[[\"x\"]]}");

    var store = Built.store(Collections.nCopies(9, record));

    assertThat(store.events()).isEqualTo(1);
  }

  @Test
  void marksTheRowsThatShareAnIdAndNothingElse() {
    var store =
        Built.store(
            List.of(
                Built.event("\"eventID\":\"x\",\"a\":1"),
                Built.event("\"eventID\":\"y\""),
                Built.event("\"a\":2,\"eventID\":\"\\u0078\""),
                Built.event("\"eventID\":\"x\",\"a\":1"),
                Built.event("\"inner\":{\"eventID\":\"y\"}"),
                Built.event("\"a\":\"{\\\"eventID\\\":\\\"y\\\"}\"")));

    assertThat(IntStream.range(0, 6).filter(store::sharesId)).containsExactly(0, 2);
    assertThat(store.isEvent(3)).isFalse();
    assertThat(store.events()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "{}", "[]", "true"})
  void takesNoPlaceholderForAnId(String id) {
    var store =
        Built.store(
            List.of(
                Built.event("\"a\":1,\"eventID\":" + id),
                Built.event("\"a\":2,\"eventID\":" + id)));

    assertThat(store.sharesId(0)).isFalse();
    assertThat(store.sharesId(1)).isFalse();
  }
}
