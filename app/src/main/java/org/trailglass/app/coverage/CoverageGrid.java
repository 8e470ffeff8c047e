package org.trailglass.app.coverage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.trailglass.app.heat.HeatCell;
import org.trailglass.app.heat.HeatSource;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.workspace.Names;
import org.trailglass.summary.Coverage;
import org.trailglass.summary.FirstEvent;
import org.trailglass.summary.Lane;

/// Coverage as a grid: a lane for each account and region, a column for some hours. UTC throughout:
/// CloudTrail's hours are. Immutable.
///
/// @param hours of one column
/// @param names that stand beside accounts
record CoverageGrid(Coverage coverage, int hours, Names names, Words words) implements HeatSource {
  /// Of a name in front of a lane: the region is to be seen too.
  private static final int LONGEST_NAME = 24;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedPattern("yMMMd");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int HOURS_OF_A_DAY = 24;

  /// Monday, 1969-12-29: weeks begin on a Monday.
  private static final int WEEK_SHIFT = -3 * HOURS_OF_A_DAY;

  @Override
  public int lanes() {
    return coverage.isEmpty() ? 0 : coverage.lanes().size();
  }

  @Override
  public int columns() {
    if (coverage.isEmpty()) {
      return 0;
    }
    return (int) Math.min(1_000_000, bucket(coverage.lastHour()) - firstBucket() + 1);
  }

  private long firstBucket() {
    return bucket(coverage.firstHour());
  }

  private long bucket(long hour) {
    return Math.floorDiv(hour - shift(), hours);
  }

  private int shift() {
    return hours > HOURS_OF_A_DAY ? WEEK_SHIFT : 0;
  }

  /// The hour with which a column begins.
  private long hour(int column) {
    return (firstBucket() + column) * hours + shift();
  }

  @Override
  public String laneName(int lane) {
    var account = coverage.lanes().get(lane).account();
    return laneName(lane, new NamedText(names).shortened(account, LONGEST_NAME));
  }

  private String laneName(int lane, String account) {
    return said(account) + " \u00B7 " + said(VisibleText.of(coverage.lanes().get(lane).region()));
  }

  private String said(String text) {
    return text.isEmpty() ? words.get("facets.missing") : text;
  }

  @Override
  public String corner() {
    return words.get("coverage.zone");
  }

  @Override
  public String heading(int column) {
    var time = time(hour(column));
    if (hours >= HOURS_OF_A_DAY || time.getHour() == 0) {
      return DAY.withLocale(words.locale()).format(time);
    }
    return time.getHour() % 6 == 0 ? String.format(Locale.ROOT, "%02d", time.getHour()) : "";
  }

  @Override
  public boolean beginsGroup(int column) {
    var time = time(hour(column));
    if (hours < HOURS_OF_A_DAY) {
      return time.getHour() == 0;
    }
    return hours == HOURS_OF_A_DAY ? time.getDayOfMonth() == 1 : time.getDayOfYear() <= 7;
  }

  @Override
  public HeatCell cell(int lane, int column) {
    var shown = coverage.lanes().get(lane);
    long from = Math.max(hour(column), coverage.firstHour());
    long to = Math.min(hour(column) + hours, coverage.lastHour() + 1);
    int covered = shown.coveredHours(from, to);
    if (covered == 0) {
      boolean isInside = to > shown.firstHour() && from <= shown.lastHour();
      return isInside ? HeatCell.GAP : HeatCell.OUTSIDE;
    }
    var kind = missing(shown, from, to, covered) > 0 ? HeatCell.Kind.PART : HeatCell.Kind.FULL;
    return new HeatCell(kind, level(shown.events(from, to)));
  }

  /// Hours without events between the lane's first and last one.
  private static long missing(Lane lane, long from, long to, int covered) {
    long begin = Math.max(from, lane.firstHour());
    long end = Math.min(to, lane.lastHour() + 1);
    return Math.max(0, end - begin) - covered;
  }

  /// Steps of a factor of ten, of events an hour.
  private int level(long events) {
    double perHour = (double) events / hours;
    return Math.clamp((long) Math.floor(Math.log10(Math.max(1, perHour)) + 1), 1, 4);
  }

  @Override
  public String describe(int lane, int column) {
    var shown = coverage.lanes().get(lane);
    long from = hour(column);
    long to = from + hours;
    long missing = missing(shown, from, to, shown.coveredHours(from, to));
    var span = words.get("coverage.span", MINUTE.format(time(from)), MINUTE.format(time(to)));
    var whole = laneName(lane, new NamedText(names).of(shown.account()));
    var text = words.get("coverage.cell", whole, span, shown.events(from, to));
    return missing > 0 && hours > 1 ? text + words.get("coverage.missing", missing) : text;
  }

  /// What the whole grid says, for a line above it.
  String sentence(Formats formats) {
    if (coverage.isEmpty()) {
      return words.get("coverage.empty");
    }
    var lanes = coverage.lanes().stream().filter(lane -> lane.events() > 0).toList();
    long gaps = lanes.stream().mapToLong(Lane::gaps).sum();
    return words.get(
        gaps == 0 ? "coverage.sentence.whole" : "coverage.sentence",
        formats.timeWithZone(coverage.firstTime(), ZoneOffset.UTC),
        formats.timeWithZone(coverage.lastTime(), ZoneOffset.UTC),
        lanes.size(),
        gaps,
        lanes.stream().filter(lane -> lane.gaps() > 0).count());
  }

  /// What finds the first event of a cell.
  FirstEvent firstEvent(int lane, int column) {
    var shown = coverage.lanes().get(lane);
    long from = hour(column);
    return new FirstEvent(shown.account(), shown.region(), from, from + hours);
  }

  private static ZonedDateTime time(long hour) {
    return Instant.ofEpochMilli(hour * Coverage.HOUR).atZone(ZoneOffset.UTC);
  }
}
