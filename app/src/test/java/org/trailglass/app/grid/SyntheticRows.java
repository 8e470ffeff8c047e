package org.trailglass.app.grid;

import java.util.ArrayList;
import java.util.List;

/// Any number of rows that are made as they are asked for: a row is its number. Counts what it
/// is asked.
final class SyntheticRows implements RowSource<Long> {
  private static final String[] EVENTS = {
    "AssumeRole", "GetObject", "DescribeInstances", "PutObject", "ListBuckets", "GetCallerIdentity"
  };

  private final int size;
  private final long shift;
  private final List<Integer> asked = new ArrayList<>();

  SyntheticRows(int size) {
    this(size, 0);
  }

  /// @param shift is added to each row's number: where rows came in before the others
  SyntheticRows(int size, long shift) {
    this.size = size;
    this.shift = shift;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Long row(int position) {
    asked.add(position);
    return position + shift;
  }

  /// The positions that were asked for since the last time.
  List<Integer> takeAsked() {
    var taken = List.copyOf(asked);
    asked.clear();
    return taken;
  }

  /// Nine columns, like those of the event table.
  static List<WindowedColumn<Long>> columns() {
    var columns = new ArrayList<WindowedColumn<Long>>();
    columns.add(column("time", "Time (UTC)", 160, WindowedColumn.Style.CODE));
    columns.add(column("service", "Service", 110, WindowedColumn.Style.TEXT));
    columns.add(column("event", "Event", 190, WindowedColumn.Style.TEXT));
    columns.add(column("who", "Who", 170, WindowedColumn.Style.TEXT));
    columns.add(column("address", "Source address", 140, WindowedColumn.Style.CODE));
    columns.add(column("region", "Region", 100, WindowedColumn.Style.TEXT));
    columns.add(column("error", "Error", 140, WindowedColumn.Style.TEXT));
    columns.add(column("account", "Account", 120, WindowedColumn.Style.CODE));
    columns.add(column("agent", "User agent", 220, WindowedColumn.Style.TEXT));
    return columns;
  }

  private static WindowedColumn<Long> column(
      String id, String title, double width, WindowedColumn.Style style) {
    return new WindowedColumn<>(
        id, title, id, width, style, WindowedColumn.SortMark.NONE, row -> cell(id, row));
  }

  private static CellContent cell(String id, long row) {
    long mixed = row * 0x9E3779B97F4A7C15L >>> 20;
    return switch (id) {
      case "time" -> CellContent.plain(time(row));
      case "service" -> CellContent.plain(mixed % 3 == 0 ? "s3" : "sts");
      case "event" -> CellContent.plain(EVENTS[(int) (mixed % EVENTS.length)]);
      case "who" -> CellContent.plain("deploy-pipeline-" + mixed % 5_000);
      case "address" -> CellContent.plain("203.0." + mixed % 256 + "." + mixed / 256 % 256);
      case "region" -> CellContent.plain(mixed % 5 == 0 ? "us-east-1" : "eu-central-1");
      case "error" ->
          mixed % 9 == 0
              ? new CellContent("AccessDenied", CellContent.Tone.DANGER)
              : CellContent.EMPTY;
      case "account" -> CellContent.plain(String.format("%012d", mixed % 7 * 11111111111L));
      default -> CellContent.plain("aws-cli/2.15." + mixed % 40 + " Python/3.11 Linux/6.1 exe");
    };
  }

  private static String time(long row) {
    return String.format(
        "2024-03-%02d %02d:%02d:%02d",
        1 + row / 86_400 % 28, row / 3_600 % 24, row / 60 % 60, row % 60);
  }

  /// Glyphs for some rows.
  static List<Mark> marks(long row) {
    return row % 9 == 0 ? List.of(new Mark("mark-failed", "Failed")) : List.of();
  }
}
