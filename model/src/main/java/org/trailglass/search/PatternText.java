package org.trailglass.search;

import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.trailglass.query.TextTest;
import org.trailglass.search.PatternFault.Reason;
import org.trailglass.store.Column;
import org.trailglass.store.Overtaken;

/// A regular expression finds something in the value, case aside; a dot stands for a line break
/// too.
///
/// The steps that it takes are counted, in characters looked at: an expression that takes very many
/// on one value, as `(a*)*\1b` does on many an `a`, is given up, and so is one that takes
/// too many on all values together. Steps and not time: so the same question has the same end on
/// any machine.
record PatternText(String written, Pattern pattern, LongAdder total, Overtaken overtaken)
    implements TextPassing {

  /// Steps on one value: about a tenth of a second.
  static final long STEPS_OF_A_VALUE = 20_000_000;

  /// Steps on all values: some minutes.
  static final long STEPS_OF_ALL = 40_000_000_000L;

  /// @throws PatternException if the expression is none
  static PatternText of(TextTest.Finds finds, Overtaken overtaken) {
    var written = finds.pattern();
    try {
      return new PatternText(written, finds.compiled(), new LongAdder(), overtaken);
    } catch (PatternSyntaxException e) {
      throw new PatternException(written, new PatternFault(Reason.WRONG, e.getDescription()));
    } catch (StackOverflowError e) {
      throw new PatternException(written, Reason.TOO_DEEP);
    }
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public boolean passes(Column column, int ordinal) {
    return column.kind(ordinal).hasText() && passes(column.text(ordinal));
  }

  @Override
  public boolean passes(String value) {
    overtaken.check();
    var text = new CountedText(value, this);
    try {
      return pattern.matcher(text).find();
    } catch (StackOverflowError e) {
      throw new PatternException(written, Reason.TOO_DEEP_ON_A_VALUE);
    } finally {
      total.add(text.steps() + 1);
    }
  }

  /// Called now and then by a text that is looked at.
  ///
  /// @param steps that were taken on this value
  void check(long steps) {
    overtaken.check();
    if (steps > STEPS_OF_A_VALUE) {
      throw new PatternException(written, Reason.TOO_LONG_ON_A_VALUE);
    }
    if (total.sum() > STEPS_OF_ALL) {
      throw new PatternException(written, Reason.TOO_LONG_ON_ALL);
    }
  }
}
