package org.trailglass.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-01T10:00:05Z|2024-03-01T10:00:05Z",
        "2024-03-01t10:00:05z|2024-03-01T10:00:05Z",
        "2024-03-01 10:00:05|2024-03-01T10:00:05Z",
        "2024-03-01T10:00|2024-03-01T10:00:00Z",
        "2024-03-01|2024-03-01T00:00:00Z",
        "2024-03-01T10:00:05.1Z|2024-03-01T10:00:05.100Z",
        "2024-03-01T10:00:05.123Z|2024-03-01T10:00:05.123Z",
        "2024-03-01T10:00:05,123456789Z|2024-03-01T10:00:05.123Z",
        "2024-03-01T10:00:05+02:00|2024-03-01T08:00:05Z",
        "2024-03-01T10:00:05.5-0530|2024-03-01T15:30:05.500Z",
        "2024-03-01 10:00:05 UTC|2024-03-01T10:00:05Z",
        "2024-01-01 T00:00:13Z|2024-01-01T00:00:13Z",
        "2016-12-31T23:59:60Z|2017-01-01T00:00:00Z",
        "2024-03-01T 10:00:05 Z|2024-03-01T10:00:05Z",
        "'  2024-03-01T10:00:05Z '|2024-03-01T10:00:05Z",
        "0001-01-01T00:00:00Z|0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z|9999-12-31T23:59:59Z",
        "20131102T010628Z|2013-11-02T01:06:28Z",
        "Wed Oct 23 14:36:48 UTC 2013|2013-10-23T14:36:48Z",
        "Sat Mar 02 04:06:08 UTC 2024|2024-03-02T04:06:08Z",
        "1709287205|2024-03-01T10:00:05Z",
        "1709287205.5|2024-03-01T10:00:05.500Z",
        "1424476529.0|2015-02-20T23:55:29Z",
        "1709287205123|2024-03-01T10:00:05.123Z",
        "1.68899210862E9|2023-07-10T12:28:28.620Z",
        "1.709287205123e12|2024-03-01T10:00:05.123Z",
        "1.7E9|2023-11-14T22:13:20Z"
      })
  void readsTheSpellingsOfLogs(String text, Instant time) {
    assertThat(EventTime.parse(text)).hasValue(time.toEpochMilli());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "timestamp",
        "2024-02-30T10:00:00Z",
        "2024-13-01T10:00:00Z",
        "2024-03-01T24:00:00Z",
        "2024-03-01T10:00:61Z",
        "2024-03-01T10:00:00+19:00",
        "2024-03-01T10:00:00Zulu",
        "Tue Oct 23 14:36:48 UTC 2013",
        "12345678",
        "-1709287205",
        "1709287205e20",
        "9999999999999e99",
        "1.5",
        "NaN",
        "null",
        "٢٠٢٤-03-01T10:00:05Z"
      })
  void readsNothingElse(String text) {
    assertThat(EventTime.parse(text)).isEmpty();
  }
}
