package org.trailglass.query;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What a text is tested for; numbers and literals are tested as they are written. Case does not
/// count. Immutable.
public sealed interface TextTest extends Test {

  /// At a field: the value is this text. Anywhere: the value contains it.
  record Is(String text) implements TextTest {}

  /// The whole value fits a pattern: `*` stands for any text, `?` for one character.
  record Like(Wildcard pattern) implements TextTest {}

  /// A regular expression finds something in the value.
  ///
  /// @param pattern in the syntax of `java.util.regex`, not checked here; brought into normal form:
  ///     no backslash before a slash but in `\Q…\E`
  record Finds(String pattern) implements TextTest {
    public Finds {
      pattern = RegexForm.normal(pattern);
    }

    /// What looks for it.
    ///
    /// @throws PatternSyntaxException if it is no regular expression
    /// @throws StackOverflowError if it is nested too deeply for Java
    public Pattern compiled() {
      return RegexForm.compile(pattern);
    }
  }
}
