package org.trailglass.app.sources;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.trailglass.app.control.Cut;
import org.trailglass.app.grid.CellContent;
import org.trailglass.app.grid.WindowedColumn.Style;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.export.TextTable.Cell;
import org.trailglass.store.EventStore;

/// The columns of the list of sources.
enum SourceColumn {
  NAME(
      130,
      Style.TEXT,
      (row, format) -> format.label(row),
      (row, format) -> format.name(row),
      by(SourceRow::name)),
  EVENTS(
      58,
      Style.NUMBER,
      (row, format) -> format.number(row.figures().events()),
      most(row -> row.figures().events())),
  PROBLEMS(
      70,
      Style.NUMBER,
      (row, format) -> format.number(row.figures().problems()),
      most(row -> row.figures().problems())),
  STATE(
      150, Style.TEXT, (row, format) -> format.state(row), by(row -> row.source().status().name())),
  DUPLICATES(
      80,
      Style.NUMBER,
      (row, format) -> format.number(row.figures().duplicates()),
      most(row -> row.figures().duplicates())),
  SKIPPED(
      80,
      Style.NUMBER,
      (row, format) -> format.number(row.figures().skipped()),
      most(row -> row.figures().skipped())),
  KIND(90, Style.TEXT, (row, format) -> format.kind(row), by(row -> row.receipt().kind())),
  FIRST(
      150,
      Style.TEXT,
      (row, format) -> format.time(row.figures().firstTime()),
      (row, format) -> format.timeWithZone(row.figures().firstTime()),
      first(row -> row.figures().firstTime())),
  LAST(
      150,
      Style.TEXT,
      (row, format) -> format.time(row.figures().lastTime()),
      (row, format) -> format.timeWithZone(row.figures().lastTime()),
      first(row -> row.figures().lastTime())),
  ACCOUNTS(
      110,
      Style.CODE,
      (row, format) -> format.first(row.where().accounts()),
      (row, format) -> format.all(row.where().accounts()),
      by(row -> joined(row.where().accounts()))),
  REGIONS(
      110,
      Style.TEXT,
      (row, format) -> format.first(row.where().regions()),
      (row, format) -> format.all(row.where().regions()),
      by(row -> joined(row.where().regions()))),
  SIZE(
      80,
      Style.NUMBER,
      (row, format) -> format.bytes(row.receipt().bytes()),
      most(row -> row.receipt().bytes())),
  SHA256(
      220, Style.CODE, (row, format) -> row.receipt().sha256(), by(row -> row.receipt().sha256())),
  FOLDER(300, Style.TEXT, (row, format) -> format.folder(row), by(SourceRow::name));

  private static final double ROOM_FOR_BOTH_ENDS = 150;

  private final double width;
  private final Style style;
  private final BiFunction<SourceRow, SourceFormat, String> text;
  private final BiFunction<SourceRow, SourceFormat, String> whole;
  private final Comparator<SourceRow> order;

  /// A column whose cells say all there is.
  SourceColumn(
      double width,
      Style style,
      BiFunction<SourceRow, SourceFormat, String> text,
      Comparator<SourceRow> order) {
    this(width, style, text, text, order);
  }

  SourceColumn(
      double width,
      Style style,
      BiFunction<SourceRow, SourceFormat, String> text,
      BiFunction<SourceRow, SourceFormat, String> whole,
      Comparator<SourceRow> order) {
    this.width = width;
    this.style = style;
    this.text = text;
    this.whole = whole;
    this.order = order;
  }

  /// Whether it is a name for machines, which is read digit by digit.
  boolean isCode() {
    return style == Style.CODE;
  }

  /// Whether its value is too long to stand beside its title.
  boolean isLong() {
    return this == SHA256 || this == ACCOUNTS || this == REGIONS;
  }

  /// The width at first, in pixels.
  double width() {
    return width;
  }

  Style style() {
    return style;
  }

  /// A short name begins with the time and ends with what is unique, for which there is not always
  /// room; folders begin alike.
  Cut cut(double pixels) {
    if (this == NAME && pixels >= ROOM_FOR_BOTH_ENDS) {
      return Cut.NEAR_END;
    }
    return this == FOLDER ? Cut.MIDDLE : Cut.END;
  }

  /// The key of its title in the bundle.
  String titleKey() {
    return "sources.column." + name().toLowerCase(Locale.ROOT);
  }

  /// What a row shows, under a heading that names the zone, in the room of a cell.
  String text(SourceRow row, SourceFormat format) {
    return text.apply(row, format);
  }

  /// The cell of a row, which tells what there is no room for.
  CellContent content(SourceRow row, SourceFormat format) {
    if (this == NAME) {
      return CellContent.shortened(text(row, format), format.told(row));
    }
    if (this == PROBLEMS && row.figures().problems() == 0) {
      return new CellContent(text(row, format), CellContent.Tone.QUIET);
    }
    return this == ACCOUNTS || this == REGIONS
        ? CellContent.shortened(text(row, format), whole(row, format))
        : CellContent.plain(text(row, format));
  }

  /// The same with nothing left out, to be read without the list around it.
  String whole(SourceRow row, SourceFormat format) {
    return whole.apply(row, format).strip();
  }

  /// The column as a list has it: nothing left out, numbers in digits, times in UTC for machines.
  ListColumn<SourceRow> listed(String title, SourceFormat format) {
    return new ListColumn<>(
        name(),
        title,
        style == Style.NUMBER,
        row -> new Cell(whole(row, format), value(row, format)));
  }

  private String value(SourceRow row, SourceFormat format) {
    var figures = row.figures();
    return switch (this) {
      case EVENTS -> Long.toString(figures.events());
      case PROBLEMS -> Long.toString(figures.problems());
      case DUPLICATES -> Long.toString(figures.duplicates());
      case SKIPPED -> Long.toString(figures.skipped());
      case SIZE -> Long.toString(row.receipt().bytes());
      case FIRST -> instant(figures.firstTime());
      case LAST -> instant(figures.lastTime());
      case NAME, STATE, KIND, ACCOUNTS, REGIONS, SHA256, FOLDER -> whole(row, format);
    };
  }

  private static String instant(long millis) {
    return millis == EventStore.NO_TIME ? "" : Instant.ofEpochMilli(millis).toString();
  }

  /// How rows are ordered by it.
  Comparator<SourceRow> order() {
    return order;
  }

  private static String joined(Set<String> names) {
    return String.join(" ", names);
  }

  private static Comparator<SourceRow> by(Function<SourceRow, String> text) {
    return Comparator.comparing(text);
  }

  private static Comparator<SourceRow> most(ToLongFunction<SourceRow> number) {
    return Comparator.comparingLong(number);
  }

  /// Rows without a time come last.
  private static Comparator<SourceRow> first(ToLongFunction<SourceRow> time) {
    return Comparator.comparingLong(
        row -> {
          long millis = time.applyAsLong(row);
          return millis == EventStore.NO_TIME ? Long.MAX_VALUE : millis;
        });
  }
}
