package org.trailglass.app.chain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.trailglass.app.text.Formats;
import org.trailglass.store.EventStore;

/// Writes the times of a chain as short as can be: of those that fall on the day of the event only
/// the time of day. Immutable; any thread.
///
/// @param zone in which times are shown
/// @param day the time of the event, or {@link EventStore#NO_TIME}
record ChainTimes(Formats formats, ZoneId zone, long day) {
  private static final String TO = " \u2013 ";

  /// `02:41:55`, on another day `2024-03-05 02:41:55`; empty for no time.
  String of(long millis) {
    return since(millis, day);
  }

  /// `02:42:30 – 02:58:21`; from one day to another to the minute: `2024-03-05 06:10 – 2024-03-06
  /// 06:11`. One time if both are the same.
  String span(long first, long last) {
    if (first == EventStore.NO_TIME || first == last) {
      return of(first);
    }
    return date(first).equals(date(last))
        ? of(first) + TO + since(last, first)
        : minutes(formats.time(first, zone)) + TO + minutes(formats.time(last, zone));
  }

  /// The hour in which a time lies, with the zone: `2024-03-06 02:00 – 03:00 UTC`.
  String hour(long millis) {
    var hour = Instant.ofEpochMilli(millis).atZone(zone).truncatedTo(ChronoUnit.HOURS);
    long from = hour.toInstant().toEpochMilli();
    long to = hour.plusHours(1).toInstant().toEpochMilli();
    return minutes(formats.time(from, zone)) + TO + minutes(since(to, from)) + " " + zoneAt(from);
  }

  /// A time with its zone.
  String whole(long millis) {
    return millis == EventStore.NO_TIME ? "" : formats.timeWithZone(millis, zone);
  }

  private String zoneAt(long millis) {
    var name = formats.zone(zone);
    var offset = formats.offset(millis, zone);
    return name.equals(offset) ? name : name + " (" + offset + ")";
  }

  private String since(long millis, long known) {
    if (millis == EventStore.NO_TIME) {
      return "";
    }
    var whole = formats.time(millis, zone);
    boolean isSameDay = known != EventStore.NO_TIME && date(millis).equals(date(known));
    return isSameDay ? whole.substring(whole.indexOf(' ') + 1) : whole;
  }

  private String date(long millis) {
    var whole = formats.time(millis, zone);
    return whole.substring(0, whole.indexOf(' '));
  }

  private static String minutes(String seconds) {
    return seconds.substring(0, seconds.lastIndexOf(':'));
  }
}
