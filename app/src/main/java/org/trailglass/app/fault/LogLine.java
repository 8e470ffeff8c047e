package org.trailglass.app.fault;

import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// Writes a record of the log: what the program itself says, and of failures their code and stack.
/// What libraries say, and the messages of exceptions, may hold values of events, and are left out.
final class LogLine extends Formatter {
  private static final String OURS = "org.trailglass.";

  @Override
  public String format(LogRecord entry) {
    var name = String.valueOf(entry.getLoggerName());
    var thrown = entry.getThrown();
    return "%s %s %s%s\n%s"
        .formatted(
            entry.getInstant().truncatedTo(ChronoUnit.MILLIS),
            entry.getLevel().getName(),
            name,
            name.startsWith(OURS) ? ": " + formatMessage(entry) : "",
            thrown == null ? "" : FaultCode.of(thrown) + " " + FaultReport.stack(thrown));
  }
}
