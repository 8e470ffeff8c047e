package org.trailglass.search;

import java.io.Serial;

/// A regular expression cannot be used: it is none, or it takes too long on some value. Who shows
/// that says it in words.
public final class PatternException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String pattern;
  private final transient PatternFault fault;

  PatternException(String pattern, PatternFault.Reason reason) {
    this(pattern, new PatternFault(reason, ""));
  }

  PatternException(String pattern, PatternFault fault) {
    super(fault.reason().name());
    this.pattern = pattern;
    this.fault = fault;
  }

  /// The expression as it was written.
  public String pattern() {
    return pattern;
  }

  /// Why it cannot be used.
  public PatternFault fault() {
    return fault;
  }
}
