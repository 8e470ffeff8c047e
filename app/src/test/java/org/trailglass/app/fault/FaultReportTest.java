package org.trailglass.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FaultReportTest {
  private static final String SECRET = "AKIAIOSFODNN7EXAMPLE";

  @Test
  void tellsWhereWithoutWhat() {
    // given
    var cause = new NumberFormatException("For input string: " + SECRET);
    var thrown = new IllegalStateException(SECRET, cause);

    // when
    var report = FaultReport.of(thrown, "1.2.3");

    // then
    assertThat(report)
        .contains("Trailglass 1.2.3", FaultCode.of(thrown))
        .contains("java.lang.IllegalStateException\n\tat " + getClass().getName())
        .contains("Caused by: java.lang.NumberFormatException")
        .doesNotContain(SECRET);
  }

  @Test
  void cutsAnEndlessRecursionAndEndsAtACircleOfCauses() {
    // given
    var first = new IllegalStateException();
    var second = new IllegalStateException(first);
    first.initCause(second);

    // then
    assertThat(FaultReport.stack(recursion(0)).lines().count()).isLessThan(120);
    assertThat(FaultReport.causes(first)).containsExactly(first, second);
  }

  @Test
  void namesTheSameFailureTheSameWhateverItsMessage() {
    var first = thrownBy(() -> failing("one"));
    var other = thrownBy(() -> failing("two"));

    assertThat(FaultCode.of(first)).matches("TG-[0-9A-F]{4}-[0-9A-F]{4}");
    assertThat(FaultCode.of(first)).isEqualTo(FaultCode.of(other));
    assertThat(FaultCode.of(first)).isNotEqualTo(FaultCode.of(new IllegalStateException("one")));
  }

  private static Object failing(String message) {
    throw new IllegalStateException(message);
  }

  private static Throwable thrownBy(Supplier<Object> work) {
    try {
      return new AssertionError(work.get());
    } catch (IllegalStateException thrown) {
      return thrown;
    }
  }

  private static Throwable recursion(int depth) {
    return depth == 300 ? new IllegalStateException() : recursion(depth + 1);
  }
}
