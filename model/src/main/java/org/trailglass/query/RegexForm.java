package org.trailglass.query;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// How a regular expression stands between slashes.
final class RegexForm {
  private RegexForm() {}

  /// What all regular expressions of queries are compiled with.
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

  /// Where an expression is nested too deeply, Java itself meets the end of its stack and says so
  /// in a sentence only, as of any other mistake.
  static Pattern compile(String pattern) {
    try {
      return Pattern.compile(pattern, FLAGS);
    } catch (PatternSyntaxException e) {
      if (e.getDescription().startsWith("Stack overflow")) {
        throw new StackOverflowError();
      }
      throw e;
    }
  }

  /// An equal pattern in which no slash, and not the end, has an odd number of backslashes before
  /// it, so that it can be written between slashes: outside `\Q…\E` a backslash before a slash is
  /// left out, within it the backslash is written outside.
  static String normal(String pattern) {
    if (pattern.indexOf('\\') < 0) {
      return pattern;
    }
    var normal = new StringBuilder(pattern.length());
    boolean isLiteral = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean isLast = i + 1 == pattern.length();
      char next = isLast ? '/' : pattern.charAt(i + 1);
      if (c != '\\') {
        normal.append(c);
      } else if (isLiteral) {
        isLiteral = next != 'E';
        normal.append(next == '/' ? isLast ? "\\E\\\\" : "\\E\\\\\\Q" : "\\");
      } else if (isLast) {
        throw new IllegalArgumentException("a backslash escapes nothing at the end of " + pattern);
      } else {
        isLiteral = next == 'Q';
        normal.append(next == '/' ? "/" : "\\" + next);
        i++;
      }
    }
    return normal.toString();
  }

  /// Between slashes.
  static String written(String pattern) {
    return '/' + pattern.replace("/", "\\/") + '/';
  }

  /// What stands between slashes.
  static String read(String inner) {
    var pattern = new StringBuilder(inner.length());
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '\\' && i + 1 < inner.length()) {
        char next = inner.charAt(++i);
        pattern.append(next == '/' ? "/" : "\\" + next);
      } else {
        pattern.append(c);
      }
    }
    return pattern.toString();
  }
}
