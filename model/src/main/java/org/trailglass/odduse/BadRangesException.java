package org.trailglass.odduse;

import java.io.IOException;

/// A file is no list of AWS's address ranges.
public final class BadRangesException extends IOException {
  private static final long serialVersionUID = 1;
  private static final int LONGEST = 80;

  /// Why.
  public enum Reason {
    /// More than {@link AwsRanges#MOST_BYTES}.
    TOO_LARGE,
    /// No JSON, or nested deeper than such a file is.
    BROKEN,
    /// JSON without prefixes.
    NO_PREFIXES,
    /// Something stands in the place of a prefix.
    BAD_PREFIX
  }

  private final Reason reason;
  private final String quote;

  BadRangesException(Reason reason, String quote) {
    super(reason.name());
    this.reason = reason;
    this.quote = quote.substring(0, Math.min(LONGEST, quote.length()));
  }

  /// Why.
  public Reason reason() {
    return reason;
  }

  /// What stands at the spot, of a long text its begin; may be empty, may hold any character.
  public String quote() {
    return quote;
  }
}
