package org.trailglass.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.query.Compared;
import org.trailglass.query.Mistake;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.query.QueryPrinter;
import org.trailglass.store.Built;
import org.trailglass.store.EventStore;

class ComparisonCheckTest {
  private static final EventStore STORE =
      Built.store(
          List.of(
              record(
                  "2024-03-01T10:00:00Z", "{\"size\":\"large\",\"none\":null,\"count\":\"one\"}"),
              record("2024-03-02T10:00:00Z", "{\"size\":\"small\",\"count\":\"7\"}"),
              record("2024-03-03T10:00:00Z", "{\"since\":\"2024-01-01T00:00:00Z\"}")),
          2);

  private static String record(String time, String parameters) {
    return "{\"eventVersion\":\"1.08\",\"eventName\":\"A\",\"eventTime\":\"%s\",\"requestParameters\":%s}"
        .formatted(time, parameters);
  }

  private static ParsedQuery parsed(String text) {
    return (ParsedQuery) QueryParser.parse(text);
  }

  private static Optional<Mistake> check(String text) {
    return new ComparisonCheck(STORE, () -> false).check(Compared.of(parsed(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time < 1990|NUMBER_FOR_TIME 1990 time 1990-01-01",
        "A eventTime>=1.5|NUMBER_FOR_TIME 1.5 eventTime 2024-03-01",
        "requestParameters.size > 5|NO_NUMBER 5 requestParameters.size",
        "outcome > 5|NO_NUMBER 5 outcome",
        "eventName > 2024-03-01|NO_TIME 2024-03-01 eventName"
      })
  void saysWhatNoValueCanBeComparedWith(String text, String wrong) {
    var mistake = check(text).orElseThrow();
    var query = parsed(text).query();

    assertThat(mistake.kind() + " " + String.join(" ", mistake.arguments())).isEqualTo(wrong);
    assertThat(new Search().rows(STORE, query, () -> false).size()).isZero();
    assertThat(parsed(QueryPrinter.print(query)).query()).isEqualTo(query);
  }

  @ParameterizedTest
  @CsvSource({
    "time < 1990, time < 1990-01-01",
    "eventTime > 1709287200 A, eventTime > 2024-03-01T10:00Z A",
    "eventTime > 1709287200123, eventTime > 2024-03-01T10:00:00.123Z"
  })
  void writesTheTimeThatANumberStandsFor(String text, String meant) {
    var fix = check(text).map(Mistake::fix).orElseThrow();

    assertThat(fix.apply(text)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time > 2024-01-01",
        "eventTime < 2000-01-01",
        "requestParameters.count > 100",
        "requestParameters.since > 2030-01-01",
        "requestParameters > 5",
        "requestParameters.none > 5",
        "requestParameters.absent > 5",
        "errorCode > 5",
        "eventName:1990",
        "not time < 1990",
        "-(user:a or not -time < 1990)",
        "~time < 1990"
      })
  void isSilentWhereAValueOfTheKindIsThereOrNoneAtAll(String text) {
    assertThat(check(text)).isEmpty();
  }

  @Test
  void findsNothingOnceItIsOvertaken() {
    var comparisons = Compared.of(parsed("time < 1990"));

    assertThat(new ComparisonCheck(STORE, () -> true).check(comparisons)).isEmpty();
  }
}
