package org.trailglass.app.table;

import java.time.ZoneId;
import java.util.List;
import org.trailglass.app.grid.CellContent;
import org.trailglass.app.text.Formats;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.workspace.Names;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.store.EventStore;

/// What stands in the cells: values as they are, with nothing hidden in them. Immutable; any
/// thread.
///
/// @param zone in which times are shown
/// @param names that stand beside values
/// @param enough chars of a cell with several values; the others are left out
record EventCells(Formats formats, ZoneId zone, Names names, int enough) {
  private static final String AWS_DOMAIN = ".amazonaws.com";
  private static final int ENOUGH = 4_000;

  /// Cells to be seen.
  EventCells(Formats formats, ZoneId zone, Names names) {
    this(formats, zone, names, ENOUGH);
  }

  /// The same with nothing left out.
  EventCells whole() {
    return new EventCells(formats, zone, names, Integer.MAX_VALUE);
  }

  /// The cell of an event in the column of a path.
  CellContent content(EventRow event, FieldPath path) {
    var column = EventColumn.at(path);
    if (column.isEmpty()) {
      return CellContent.plain(joined(event.values(path)));
    }
    return switch (column.get()) {
      case TIME -> CellContent.plain(time(event));
      case SERVICE -> CellContent.plain(service(joined(event.values(path))));
      case ERROR -> error(event);
      case WHO -> who(event);
      case EVENT, ADDRESS, REGION, ACCOUNT -> CellContent.plain(joined(event.values(path)));
    };
  }

  /// A time that can be read is written in the zone; what cannot be read is shown as it is.
  private String time(EventRow event) {
    long time = event.store().time(event.row());
    return time == EventStore.NO_TIME
        ? joined(event.values(Fields.EVENT_TIME))
        : formats.time(time, zone);
  }

  private static String service(String source) {
    return source.endsWith(AWS_DOMAIN) && source.length() > AWS_DOMAIN.length()
        ? source.substring(0, source.length() - AWS_DOMAIN.length())
        : source;
  }

  /// What services do for themselves is most of a trail, and seldom what is looked for.
  private CellContent who(EventRow event) {
    var name = joined(event.values(DerivedField.IDENTITY_NAME.path()));
    boolean isService =
        event.first(DerivedField.IDENTITY_KIND.path()).filter("service"::equals).isPresent();
    return isService ? new CellContent(name, CellContent.Tone.QUIET) : CellContent.plain(name);
  }

  private CellContent error(EventRow event) {
    var text = joined(event.values(DerivedField.FAILURE.path()));
    return text.isEmpty() ? CellContent.EMPTY : new CellContent(text, CellContent.Tone.DANGER);
  }

  private String joined(List<String> values) {
    if (values.size() == 1) {
      return named(values.getFirst());
    }
    var text = new StringBuilder();
    for (var value : values) {
      text.append(text.isEmpty() ? "" : ", ").append(named(value));
      if (text.length() > enough) {
        break;
      }
    }
    return text.toString();
  }

  private String named(String value) {
    return new NamedText(names).of(value);
  }
}
