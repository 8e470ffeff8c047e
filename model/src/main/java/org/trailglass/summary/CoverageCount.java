package org.trailglass.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.DerivedField;
import org.trailglass.event.Fields;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;
import org.trailglass.store.Segment;

/// Counts events by account, region and hour, one segment after the other. One thread.
final class CoverageCount {
  private static final long NO_HOUR = Long.MIN_VALUE;

  private record Name(String account, String region) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      int order = account.compareTo(other.account);
      return order != 0 ? order : region.compareTo(other.region);
    }
  }

  private final Map<Name, SortedMap<Long, int[]>> lanes = new TreeMap<>();
  private long first = Long.MAX_VALUE;
  private long last = EventStore.NO_TIME;

  void add(Segment segment, EventRows rows) {
    var accounts = segment.column(DerivedField.ACCOUNT.path());
    var regions = segment.column(Fields.AWS_REGION);
    var lanesHere = new HashMap<Long, SortedMap<Long, int[]>>();
    long hour = NO_HOUR;
    long lane = -1;
    int @Nullable [] cell = null;
    for (int row = 0; row < segment.rows(); row++) {
      if (!rows.contains(row)) {
        continue;
      }
      int account = ordinal(accounts, row);
      int region = ordinal(regions, row);
      long laneHere = (long) account << 32 | region & 0xFFFFFFFFL;
      long hourHere = hour(segment.time(row));
      if (cell == null || laneHere != lane || hourHere != hour) {
        lane = laneHere;
        hour = hourHere;
        var hours =
            lanesHere.computeIfAbsent(
                lane, key -> lane(text(accounts, account), text(regions, region)));
        cell = hour == NO_HOUR ? new int[1] : hours.computeIfAbsent(hour, key -> new int[1]);
      }
      cell[0]++;
    }
  }

  private long hour(long time) {
    if (time == EventStore.NO_TIME) {
      return NO_HOUR;
    }
    first = Math.min(first, time);
    last = Math.max(last, time);
    return Math.floorDiv(time, Coverage.HOUR);
  }

  private SortedMap<Long, int[]> lane(String account, String region) {
    return lanes.computeIfAbsent(new Name(account, region), name -> new TreeMap<>());
  }

  private static int ordinal(Optional<Column> column, int row) {
    return column.map(found -> found.firstPresent(row)).orElse(-1);
  }

  private static String text(Optional<Column> column, int ordinal) {
    return ordinal < 0 ? "" : column.orElseThrow().text(ordinal);
  }

  Coverage coverage() {
    var result = new ArrayList<Lane>();
    lanes.forEach((name, hours) -> result.add(new Lane(name.account, name.region, hours)));
    boolean isTimed = last != EventStore.NO_TIME;
    return new Coverage(result, isTimed ? first : EventStore.NO_TIME, last);
  }
}
