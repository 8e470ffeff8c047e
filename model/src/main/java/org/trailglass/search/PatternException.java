package org.trailglass.search;

/// A regular expression cannot be used: it is none, or it takes too long on some value. The message
/// says so in a sentence.
public final class PatternException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String pattern;

  PatternException(String pattern, String message) {
    super(message);
    this.pattern = pattern;
  }

  /// The expression as it was written.
  public String pattern() {
    return pattern;
  }
}
