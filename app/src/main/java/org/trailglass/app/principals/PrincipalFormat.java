package org.trailglass.app.principals;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.trailglass.app.grid.CellContent;
import org.trailglass.app.grid.CellContent.Tone;
import org.trailglass.app.listing.ListColumn;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.value.OddText;
import org.trailglass.app.workspace.Names;
import org.trailglass.export.TextTable.Cell;
import org.trailglass.identity.PrincipalKind;
import org.trailglass.store.EventStore;

/// Writes the list of principals as a person reads it. Immutable.
///
/// @param zone in which times are shown
/// @param names that stand beside principals and accounts
record PrincipalFormat(Words words, ZoneId zone, Names names) {
  /// More of a name that a log writes would not be read.
  private static final int LONGEST = 2_048;

  private static final String NOTHING = "0";

  /// The title of a column; that of a time says its zone.
  String title(PrincipalColumn column) {
    return words.get(column.titleKey(), new Formats(words).zone(zone));
  }

  /// What a column says in full.
  String hint(PrincipalColumn column) {
    return words.get(column.titleKey() + ".hint", new Formats(words).zone(zone));
  }

  String kind(PrincipalKind kind) {
    return words.get("principals.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  /// A cell as it is shown.
  CellContent content(PrincipalColumn column, PrincipalRow row) {
    var text = text(column, row);
    return switch (column) {
      case FAILED -> new CellContent(text, text.equals(NOTHING) ? Tone.QUIET : Tone.DANGER);
      case ODD -> odd(text, row);
      case WRITES, KEYS, SESSIONS ->
          new CellContent(text, text.equals(NOTHING) ? Tone.QUIET : Tone.PLAIN);
      default -> CellContent.plain(text);
    };
  }

  /// How many, with the reasons in full behind it.
  private CellContent odd(String text, PrincipalRow row) {
    var said = new OddText(words, zone);
    var reasons = row.reasons().stream().map(said::reason).collect(joining("\n"));
    return row.odd() == 0
        ? new CellContent(text, Tone.QUIET)
        : new CellContent(text, text + '\n' + reasons, Tone.PLAIN);
  }

  /// A cell in words.
  String text(PrincipalColumn column, PrincipalRow row) {
    return switch (column) {
      case NAME -> name(row);
      case KIND -> kind(row.principal().kind());
      case FIRST -> time(row.first());
      case LAST -> time(row.last());
      case ACCOUNT -> beside(row.principal().account());
      default ->
          column
              .value(row)
              .map(
                  value ->
                      column.kind() == ColumnValue.Kind.NUMBER
                          ? new Formats(words).number(Long.parseLong(value))
                          : visible(value))
              .orElse("");
    };
  }

  /// The columns as a list has them: people get them as they are shown, machines the very values;
  /// without the names that a person gave.
  List<ListColumn<PrincipalRow>> listed() {
    var plain = new PrincipalFormat(words, zone, Names.none());
    return Arrays.stream(PrincipalColumn.values()).map(plain::listed).toList();
  }

  private ListColumn<PrincipalRow> listed(PrincipalColumn column) {
    return new ListColumn<>(
        column.name(),
        title(column),
        column.kind() == ColumnValue.Kind.NUMBER,
        row -> new Cell(text(column, row), column.value(row).orElse("")));
  }

  private String time(long millis) {
    return millis == EventStore.NO_TIME ? "" : new Formats(words).time(millis, zone);
  }

  /// The name by which logs know it, and the one that a person gave it, or its ARN.
  private String name(PrincipalRow row) {
    var who = row.principal();
    var value = names.of(who.id()).isPresent() ? who.id() : who.name();
    return new NamedText(names).beside(value, visible(who.name()));
  }

  private String beside(String value) {
    return new NamedText(names).beside(value, visible(value));
  }

  private static String visible(String text) {
    return VisibleText.of(ShortText.of(text, LONGEST));
  }
}
