package org.trailglass.app.facets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.app.facets.FieldTerms.Mark;
import org.trailglass.app.value.FieldQueries;
import org.trailglass.app.value.FieldValue;
import org.trailglass.app.workspace.Filter;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.QueryPrinter;

class FieldTermsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                  | true  | true  | eventName:A",
        "                                  | false | true  | not eventName:A",
        "user:mia                          | true  | true  | user:mia eventName:A",
        "eventName:A   user:mia            | true  | true  | user:mia",
        "user:mia  name:a                  | true  | true  | user:mia",
        "not eventName:A user:mia          | true  | false | user:mia",
        "not eventName:A user:mia          | false | false | user:mia",
        "eventName:A  user:mia             | false | true  | user:mia not eventName:A",
        "eventName:B   user:mia            | true  | false | eventName:(B or A)   user:mia",
        "eventName:(B or C) user:mia       | true  | false | eventName:(B or C or A) user:mia",
        "eventName:B user:mia              | true  | true  | eventName:B user:mia eventName:A",
        "user:mia eventName:(A or B or C)  | true  | true  | user:mia eventName:(B or C)",
        "user:mia eventName:(A or B)       | true  | true  | user:mia eventName:B",
        "not eventName:(A or B)            | true  | false | not eventName:B",
        "eventName:A and user:mia          | true  | true  | user:mia",
        "~eventName:A                      | true  | true  | ~eventName:A eventName:A",
        "eventName:A* user:mia             | true  | false | eventName:A* user:mia eventName:A",
        "eventName:A or user:mia           | false | true  | (eventName:A or user:mia) not"
            + " eventName:A"
      })
  void picksAValue(String before, boolean isWanted, boolean isSeen, String after) {
    var terms = terms(before == null ? "" : before, Fields.EVENT_NAME);

    var picked = terms.picked(is(Fields.EVENT_NAME, "A"), isWanted, isSeen);

    assertThat(picked.text()).isEqualTo(after);
    assertThat(QueryParser.parse(picked.text()))
        .isInstanceOfSatisfying(
            ParsedQuery.class, parsed -> assertThat(parsed.query()).isEqualTo(picked.query()));
  }

  @Test
  void marksWhatIsWantedAndWhatIsNot() {
    var terms = terms("service:s3 not eventSource:(a.b or c.d) user:mia", Fields.EVENT_SOURCE);

    assertThat(terms.mark(is(Fields.EVENT_SOURCE, "S3.amazonaws.com"))).isEqualTo(Mark.WANTED);
    assertThat(terms.mark(is(Fields.EVENT_SOURCE, "c.d"))).isEqualTo(Mark.UNWANTED);
    assertThat(terms.mark(is(Fields.EVENT_SOURCE, "ec2.amazonaws.com"))).isEqualTo(Mark.NONE);
    assertThat(terms.named()).containsExactly("s3.amazonaws.com", "a.b", "c.d");
    assertThat(QueryPrinter.print(terms.withoutThem())).isEqualTo("user:mia");
  }

  @Test
  void marksEventsWithoutTheField() {
    var missing = FieldQueries.missing(Fields.ERROR_CODE);

    assertThat(terms("not error:*", Fields.ERROR_CODE).mark(missing)).isEqualTo(Mark.WANTED);
    assertThat(terms("error:*", Fields.ERROR_CODE).mark(missing)).isEqualTo(Mark.UNWANTED);
    assertThat(terms("error:*", Fields.ERROR_CODE).picked(missing, false, false).isNone()).isTrue();
  }

  private static FieldTerms terms(String text, FieldPath path) {
    var parsed = (ParsedQuery) QueryParser.parse(text);
    return new FieldTerms(new Filter(text, parsed.query()), path);
  }

  private static Query is(FieldPath path, String text) {
    return FieldQueries.of(FieldValue.of(path, text)).orElseThrow();
  }
}
