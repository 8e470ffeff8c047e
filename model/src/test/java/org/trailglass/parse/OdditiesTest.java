package org.trailglass.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trailglass.event.Reading;

/// Records that are valid JSON and odd nevertheless: they are read as they are.
class OdditiesTest {
  private static final String A = Events.named("A");
  private static final String B = Events.named("B");
  private static final String IDENTITY = "\"userIdentity\":\\{.*?},";

  static Stream<String> oddities() {
    return Stream.of(
        A.replace("\"eventID\":\"A-id\",", ""),
        A.replace("\"eventTime\":\"2024-03-01T10:00:00Z\",", ""),
        A.replace("\"eventVersion\":\"1.08\",", ""),
        A.replaceFirst(IDENTITY, ""),
        A.replaceFirst(IDENTITY, "\"userIdentity\":null,"),
        A.replaceFirst(IDENTITY, "\"userIdentity\":{},"),
        A.replace("\"readOnly\":true", "\"readOnly\":\"true\""),
        A.replace("\"readOnly\":true", "\"resources\":\"\",\"x\":1.68899210862E9,\"y\":0.0"),
        A.replace("true", "9007199254740993123,\"sessionCredentialFromConsole\":true"),
        A.replace("\"readOnly\":true", "\"additionalEventData\":\"a sentence\""),
        A.replace("\"readOnly\":true", "\"userAgent\":[\"a\",\"b\"]"),
        A.replace("\"readOnly\":true", "\"responseElements\":\"{\\\"a\\\":1}\""),
        A.replace("\"2024-03-01T10:00:00Z\"", "1709287200000"),
        A.replace("2024-03-01T10:00:00Z", " 2024-03-01 10:00:00.123456789z "),
        A.replace("\"userName\":\"alice\"", "\"accesKeyId\":\"AKIA\",\"principalid\":\"x\""),
        A.replace("alice", "\u202e\u200b한국어 \ud83d\ude00 \u00a0 \\u0000 \\ud83d"),
        A.replace("alice", "x".repeat(24_000)),
        A.replace("\"bob\"", "{\"a\":".repeat(11) + "1" + "}".repeat(11)),
        """
        {"eventVersion":"1.07","eventCategory":"Insight","insightDetails":{"state":"Start",\
        "eventName":"RunInstances"},"x":{"eventName":"B"},"eventName":"A"}\
        """,
        """
        {"eventCategory":"Aggregated","eventId":"1","summary":{"x":1},"eventName":"A"}\
        """);
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void areReadAsTheyAre(String odd) {
    for (var text : new String[] {"[" + odd + "," + B + "]", odd + "\n" + B, odd + B}) {
      var read = Read.text(text);

      assertThat(read.values("eventName")).containsExactly("A", "B");
      assertThat(read.readings()).containsOnly(Reading.WHOLE);
      assertThat(read.problems).isEmpty();
      assertThat(read.sink.json(read.events().getFirst())).isEqualTo(odd);
    }
  }
}
