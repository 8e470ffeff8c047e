package org.trailglass.app.casefile;

/// A file that is no case that can be read. The reason is a code with an argument, no sentence.
public final class CaseException extends Exception {

  /// What is wrong.
  public enum Reason {
    /// There is no such file, or it is none: a folder, a device.
    NO_FILE,
    UNREADABLE,
    TOO_LARGE,
    BROKEN,
    /// It is JSON, and something else.
    NO_CASE,
    /// A later version of the program wrote it.
    NEWER,
    /// A value is of the wrong kind, or missing.
    WRONG,
    /// It names a path that no case has: one that is not absolute, or goes up by `..`.
    PATH
  }

  private final Reason reason;
  private final String argument;

  CaseException(Reason reason, String argument) {
    super(reason + " " + argument);
    this.reason = reason;
    this.argument = argument;
  }

  public Reason reason() {
    return reason;
  }

  /// A place, a path or a number, by the reason.
  public String argument() {
    return argument;
  }
}
