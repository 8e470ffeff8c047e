package org.trailglass.app.principals;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.trailglass.app.control.Cut;
import org.trailglass.app.grid.WindowedColumn.Style;
import org.trailglass.identity.Principal;

/// The columns of the list of principals: what tells most stands first, for narrow windows.
enum PrincipalColumn {
  NAME(176, ColumnValue.word(Principal::name)),
  KIND(112, ColumnValue.word(who -> who.kind().name().toLowerCase(Locale.ROOT))),
  EVENTS(72, ColumnValue.number(PrincipalRow::events)),
  FAILED(64, ColumnValue.number(PrincipalRow::failed)),
  WRITES(64, ColumnValue.number(PrincipalRow::writes)),
  ODD(52, ColumnValue.number(PrincipalRow::odd)),
  FIRST(156, ColumnValue.time(PrincipalRow::first)),
  LAST(156, ColumnValue.time(PrincipalRow::last)),
  SERVICES(76, ColumnValue.number(row -> row.distinct().services())),
  REGIONS(72, ColumnValue.number(row -> row.distinct().regions())),
  ADDRESSES(88, ColumnValue.number(row -> row.distinct().addresses())),
  AGENTS(68, ColumnValue.number(row -> row.distinct().agents())),
  KEYS(56, ColumnValue.number(row -> row.distinct().keys())),
  SESSIONS(80, ColumnValue.number(row -> row.distinct().sessions())),
  ORIGINS(70, ColumnValue.number(row -> row.distinct().origins())),
  ACCOUNT(150, ColumnValue.code(Principal::account)),
  ID(340, ColumnValue.code(Principal::id));

  private static final Comparator<PrincipalRow> BY_ID =
      Comparator.comparing(row -> row.principal().id());

  private final double width;
  private final ColumnValue value;

  PrincipalColumn(double width, ColumnValue value) {
    this.width = width;
    this.value = value;
  }

  /// By what a query of the list calls it: `failed > 10`.
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The key of its title in the bundle.
  String titleKey() {
    return "principals.column." + field();
  }

  /// The width at first, in pixels.
  double width() {
    return width;
  }

  Style style() {
    return value.kind().style();
  }

  /// ARNs begin alike.
  Cut cut() {
    return this == ID ? Cut.MIDDLE : Cut.END;
  }

  ColumnValue.Kind kind() {
    return value.kind();
  }

  /// What a query and a machine read: numbers in digits, times in UTC.
  Optional<String> value(PrincipalRow row) {
    return value.text().apply(row);
  }

  /// How rows are ordered by it, equal ones by who it is.
  Comparator<PrincipalRow> order(boolean isAscending) {
    var order = value.order();
    return (isAscending ? order : order.reversed()).thenComparing(BY_ID);
  }
}
