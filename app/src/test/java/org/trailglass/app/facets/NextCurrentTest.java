package org.trailglass.app.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trailglass.app.facets.FieldTerms.Mark;
import org.trailglass.app.value.FieldValue;
import org.trailglass.event.Fields;
import org.trailglass.query.Query;

class NextCurrentTest {

  /// A minus before a value: it is filtered out.
  private static List<FacetValue> values(String... texts) {
    return Arrays.stream(texts)
        .map(
            text ->
                new FacetValue(
                    Optional.of(FieldValue.of(Fields.EVENT_NAME, text.replace("-", ""))),
                    new Query.All(),
                    1,
                    1,
                    false,
                    text.startsWith("-") ? Mark.UNWANTED : Mark.NONE))
        .toList();
  }

  private static int next(List<FacetValue> before, int line, List<FacetValue> after) {
    return new NextCurrent(before, after).of(line);
  }

  @Test
  void staysWithItsValue() {
    assertThat(next(values("a", "b", "c"), 2, values("c", "a", "b"))).isZero();
    assertThat(next(values("-a", "b", "c"), 0, values("b", "a", "c"))).isEqualTo(1);
  }

  @Test
  void goesOnToTheNextOneWhenAValueIsFilteredOut() {
    assertThat(next(values("a", "b", "c"), 1, values("-b", "a", "c"))).isEqualTo(2);
    assertThat(next(values("a", "b", "c"), 2, values("-c", "a", "b"))).isEqualTo(2);
    assertThat(next(values("a"), 0, values("-a"))).isZero();
  }

  @Test
  @Timeout(20)
  void isQuickWhereAllOfManyValuesAreGone() {
    var before = values(IntStream.range(0, 50_000).mapToObj(i -> "a" + i).toArray(String[]::new));
    var after = values(IntStream.range(0, 50_000).mapToObj(i -> "b" + i).toArray(String[]::new));

    assertThat(next(before, 7, after)).isEqualTo(7);
  }

  @Test
  void goesOnWhereAValueIsGone() {
    assertThat(next(values("a", "b", "c"), 1, values("a", "c"))).isEqualTo(1);
    assertThat(next(values("a", "b"), 1, values("x", "y", "z"))).isEqualTo(1);
    assertThat(next(values("a", "b"), 1, values())).isEqualTo(-1);
  }
}
