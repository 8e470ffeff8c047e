package org.trailglass.app.timeline;

import java.time.ZoneId;
import org.trailglass.app.control.TimeAxis;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.summary.Timeline;
import org.trailglass.summary.Timeline.Kind;

/// What the timeline says in words. Immutable.
final class TimelineWords {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  /// Longer ones are told in days: they are more nanoseconds than there are numbers for.
  private static final long LONGEST = 100_000 * DAY;

  private final Words words;
  private final Formats formats;
  private final TimeAxis axis;

  TimelineWords(Words words) {
    this.words = words;
    this.formats = new Formats(words);
    this.axis = new TimeAxis(words.locale());
  }

  String number(long number) {
    return formats.number(number);
  }

  /// What writes the times below the bars.
  TimeAxis axis() {
    return axis;
  }

  /// `per 3 hours`.
  String unit(long width) {
    var key =
        width % DAY == 0
            ? "days"
            : width % HOUR == 0
                ? "hours"
                : width % MINUTE == 0 ? "minutes" : width % SECOND == 0 ? "seconds" : "millis";
    long amount =
        switch (key) {
          case "days" -> width / DAY;
          case "hours" -> width / HOUR;
          case "minutes" -> width / MINUTE;
          case "seconds" -> width / SECOND;
          default -> width;
        };
    return words.get("timeline.per." + key, amount);
  }

  /// `2024-03-01 09:00 to 12:00 UTC`: the date of the end only where it is another one.
  String span(TimeSpan span, ZoneId zone) {
    return formats.span(span.from(), span.to(), zone);
  }

  /// `3 h 20 min`.
  String length(long millis) {
    return millis > LONGEST
        ? words.get("format.days", formats.number(millis / DAY))
        : formats.duration(millis * 1_000_000);
  }

  /// What is shown, while nothing in it is marked.
  String whole(TimelinePicture picture, ZoneId zone) {
    var shown =
        picture.isEmpty()
            ? words.get("timeline.empty")
            : describe(picture, 0, picture.bins().count() - 1, zone);
    return words.get("timeline.told", words.get("timeline.name"), shown);
  }

  /// What is in some stretches: their span, the counts of each kind, and of how many.
  ///
  /// @param last the same as the first for one stretch
  String describe(TimelinePicture picture, int first, int last, ZoneId zone) {
    var span = picture.span(first, last);
    var head = span(span, zone);
    if (last > first) {
      head = words.get("timeline.spanLength", head, length(span.length()));
    }
    return head + "\n" + counts(picture, first, last);
  }

  private String counts(TimelinePicture picture, int first, int last) {
    int all = total(picture.trail(), first, last);
    int found = total(picture.result(), first, last);
    if (all == 0) {
      boolean isGap = picture.isGap(first, last);
      return words.get(isGap ? "timeline.gap" : "timeline.outside");
    }
    var ofAll = picture.isNarrowed() ? "\n" + words.get("timeline.ofAll", found, all) : "";
    var events = words.get("timeline.events", found);
    if (found == 0) {
      return events + ofAll;
    }
    return events
        + ": "
        + words.get(
            "timeline.kinds",
            count(picture.result(), Kind.FAILED, first, last),
            count(picture.result(), Kind.WRITE, first, last),
            count(picture.result(), Kind.READ, first, last))
        + ofAll;
  }

  static int count(Timeline timeline, Kind kind, int first, int last) {
    int sum = 0;
    for (int bin = first; bin <= last; bin++) {
      sum += timeline.count(kind, bin);
    }
    return sum;
  }

  private static int total(Timeline timeline, int first, int last) {
    int sum = 0;
    for (int bin = first; bin <= last; bin++) {
      sum += timeline.total(bin);
    }
    return sum;
  }

  String get(String key, Object... arguments) {
    return arguments.length == 0 ? words.get(key) : words.get(key, arguments);
  }

  /// `UTC`, `Europe/Berlin`.
  String zone(ZoneId zone) {
    return formats.zone(zone);
  }
}
