package org.trailglass.app.timeline;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.query.Test;

/// A time that a person wants to go to, as written: like in a query (`2024-03-01`,
/// `2024-03-01T10:15Z`), with a space for the `T`, or beside the current event (`+1h`, `-5m`,
/// `+1d 12h`). Immutable.
///
/// @param span what is meant: a day, a minute, a second …
/// @param isBeside whether it was told from the current event
record WantedTime(TimeSpan span, boolean isBeside) {
  private static final int MOST_CHARACTERS = 60;
  private static final Pattern TIME = Pattern.compile("[0-9][0-9TtZz:+.,-]*");
  private static final Pattern BESIDE =
      Pattern.compile("([+-])((?:\\s*\\d{1,9}\\s*(?:ms|s|min|m|h|d|w))+)");
  private static final Pattern PART = Pattern.compile("(\\d+)\\s*(ms|s|min|m|h|d|w)");

  /// Whether a text is told from the current event.
  static boolean isBeside(String text) {
    return text.length() <= MOST_CHARACTERS && BESIDE.matcher(text.strip()).matches();
  }

  /// Reads a text; empty if it is no time, or there is no current event to tell it from.
  ///
  /// @param current the time of the current event
  static Optional<WantedTime> read(String text, OptionalLong current) {
    if (text.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    return isBeside(text) ? beside(text.strip(), current) : absolute(text.strip());
  }

  private static Optional<WantedTime> absolute(String text) {
    var written = text.replaceFirst("(?<=\\d) (?=\\d)", "T").replaceFirst(" ?UTC$", "Z");
    if (TIME.matcher(written).matches()
        && QueryParser.parse("time:" + written) instanceof ParsedQuery parsed
        && parsed.query() instanceof Query.Field(var field, Test.During(var moment))) {
      long from = moment.start().toEpochMilli();
      return Optional.of(new WantedTime(new TimeSpan(from, moment.end().toEpochMilli()), false));
    }
    return Optional.empty();
  }

  private static Optional<WantedTime> beside(String text, OptionalLong current) {
    if (current.isEmpty()) {
      return Optional.empty();
    }
    long millis = 0;
    for (var parts = PART.matcher(text); parts.find(); ) {
      millis += Long.parseLong(parts.group(1)) * unit(parts.group(2)).getDuration().toMillis();
    }
    long time = current.getAsLong() + (text.startsWith("-") ? -millis : millis);
    return Optional.of(new WantedTime(new TimeSpan(time, time + 1), true));
  }

  private static ChronoUnit unit(String name) {
    return switch (name) {
      case "ms" -> ChronoUnit.MILLIS;
      case "s" -> ChronoUnit.SECONDS;
      case "m", "min" -> ChronoUnit.MINUTES;
      case "h" -> ChronoUnit.HOURS;
      case "d" -> ChronoUnit.DAYS;
      default -> ChronoUnit.WEEKS;
    };
  }
}
