package org.trailglass.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trailglass.event.SetField;
import org.trailglass.store.Built;

/// Trails that somebody made to keep a program busy: what compares everything with everything
/// takes many times as long here.
@Timeout(60)
class LineageSizeTest {
  private static final int MANY = 10_000;
  private static final Instant BEGIN = Instant.parse("2024-03-01T00:00:00Z");

  private static Lineage lineage(List<String> records) {
    return Lineage.of(Built.store(records, 2_000), () -> false);
  }

  /// The records of some numbers, in any order.
  private static List<String> each(int number, IntFunction<String> record) {
    var records = new ArrayList<>(IntStream.range(0, number).mapToObj(record).toList());
    Collections.shuffle(records, new Random(1));
    return records;
  }

  private static Step step(Lineage lineage, String name) {
    return lineage.steps().stream()
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step " + name));
  }

  /// A call with a key that answers another.
  private static String gave(String key, String given, int number) {
    return """
    {"eventVersion":"1.08","eventName":"AssumeRole","eventTime":"%s","eventID":"%d",\
    "sharedEventID":"%s","sourceIPAddress":"192.0.2.1","userIdentity":{"type":"AssumedRole",\
    "principalId":"AROA%s:%s","arn":"arn:aws:sts::111122223333:assumed-role/%s/%s",\
    "accountId":"111122223333","accessKeyId":"%s"},\
    "responseElements":{"credentials":{"accessKeyId":"%s"},\
    "assumedRoleUser":{"assumedRoleId":"AROA%s:%s"}}}\
    """
        .formatted(
            BEGIN.plusSeconds(number), number, key, key, key, key, key, key, given, given, given);
  }

  /// Texts that all have the same {@link String#hashCode}: `Aa` and `BB` have.
  private static String ofOneHash(int number) {
    var text = new StringBuilder();
    for (int bit = 0; bit < 15; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  private static String key(int number) {
    return "ASIA" + ofOneHash(number);
  }

  @Test
  void followsADeepChainOfKeysOfOneHash() {
    assertThat(key(MANY)).hasSameHashCodeAs(key(0));
    var records = each(MANY, i -> gave(key(i), key(i + 1), i));
    var store = Built.store(records, 2_000);
    var lineage = Lineage.of(store, () -> false);
    var last = step(lineage, key(MANY));

    assertThat(last.depth()).isEqualTo(MANY);
    assertThat(lineage.origin(last).name()).isEqualTo(key(0));
    assertThat(lineage.chain(last)).hasSize(MANY + 1);
    assertThat(lineage.on(store).values(0, SetField.CHAIN.path())).hasSizeLessThanOrEqualTo(64);
  }

  @Test
  void followsAStar() {
    var lineage = lineage(each(MANY, i -> gave(key(0), key(i + 1), i)));

    assertThat(lineage.children(step(lineage, key(0)))).hasSize(MANY);
    assertThat(lineage.descent(step(lineage, key(0)))).hasSize(MANY + 1);
    assertThat(step(lineage, key(MANY)).depth()).isOne();
  }

  @Test
  void readsAKeyThatIsAnsweredOften() {
    var records = each(MANY, i -> gave("ASIAGIVER", "ASIAGIVEN", i));
    records.add(gave("ASIAGIVEN", "ASIAUNUSED", 3));

    assertThat(step(lineage(records), "ASIAUNUSED").depth()).isEqualTo(2);
  }

  /// A session of which nothing but names tell how it began.
  private static String lost(String id, String name, String address, String key, int number) {
    return """
    {"eventVersion":"1.08","eventName":"Use","eventTime":"%s","eventID":"l%d",\
    "sourceIPAddress":"%s","userIdentity":{"type":"AssumedRole","principalId":"AROA%s:%s",\
    "arn":"arn:aws:sts::111122223333:assumed-role/R/%s","accountId":"111122223333",\
    "accessKeyId":"%s","sessionContext":{"attributes":{"creationDate":"%s"},\
    "signInSessionArn":"arn:%s","sessionIssuer":{"type":"Role","principalId":"AROA%s",\
    "arn":"arn:aws:iam::111122223333:role/%s","userName":"%s"}}}}\
    """
        .formatted(
            BEGIN.plusSeconds(600),
            number,
            address,
            id,
            name,
            name,
            key,
            BEGIN.plusSeconds(300),
            id,
            id,
            id,
            id);
  }

  private static String seen(String name, String address, int number) {
    return """
    {"eventVersion":"1.08","eventName":"Use","eventTime":"%s","eventID":"s%d",\
    "sourceIPAddress":"%s","userIdentity":{"type":"IAMUser","principalId":"AIDA%s",\
    "arn":"arn:aws:iam::111122223333:user/%s","accountId":"111122223333","userName":"%s"}}\
    """
        .formatted(BEGIN, number, address, name, name, name);
  }

  private static String abroad(String id, String name, int number) {
    return """
    {"eventVersion":"1.08","eventName":"Use","eventTime":"%s","eventID":"a%d",\
    "userIdentity":{"type":"AWSAccount","principalId":"AROA%s:%s","accountId":"111122223333"}}\
    """
        .formatted(BEGIN.plusSeconds(700), number, id, name);
  }

  @Test
  void suggestsByNamesOfOneHash() {
    var records = new ArrayList<String>();
    for (int i = 0; i < MANY / 2; i++) {
      var text = ofOneHash(i);
      records.add(lost(text, text, text, key(i), i));
      records.add(seen(text, text, i));
      records.add(abroad(text, text, i));
    }
    var lineage = lineage(records);

    assertThat(lineage.step(0).orElseThrow().link().map(Link::kind))
        .hasValue(LinkKind.SESSION_NAME);
    assertThat(lineage.steps()).hasSizeGreaterThanOrEqualTo(MANY);
  }

  @Test
  void takesManySessionsOfOneNameForOne() {
    var records = each(MANY, i -> lost("X", "alice", "192.0.2.1", key(i), i));
    records.add(seen("alice", "192.0.2.1", 1));
    var lineage = lineage(records);

    // Without keys that a call answered they are all one session.
    assertThat(lineage.step(0).orElseThrow().activity().events()).isEqualTo(MANY);
    assertThat(lineage.step(0).orElseThrow().link()).isPresent();
  }
}
