package org.trailglass.app.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trailglass.app.names.CsvRecords.CsvRecord;
import org.trailglass.app.workspace.Names;

/// Names out of a table of values and names. Immutable.
///
/// @param names by value
/// @param errors in the order of their lines
record NamesTable(Map<String, String> names, List<LineError> errors) {
  private static final Set<String> HEADS =
      Set.of("value", "account", "account id", "accountid", "id", "key", "address", "principal");

  NamesTable {
    names = Map.copyOf(names);
    errors = List.copyOf(errors);
  }

  /// What is wrong with a line.
  ///
  /// @param what the end of a key in the bundle
  record LineError(int line, String what) {}

  /// Reads a table. A first line of headings is known by its words.
  static NamesTable of(String text) {
    var names = new LinkedHashMap<String, String>();
    var errors = new ArrayList<LineError>();
    var records = CsvRecords.of(text);
    for (int i = 0; i < records.size(); i++) {
      var record = records.get(i);
      var error = error(record);
      if (!error.isEmpty()) {
        errors.add(new LineError(record.line(), error));
      } else if (i > 0 || !isHead(record)) {
        var value = record.fields().getFirst().strip();
        var name = record.fields().get(1).strip();
        if (!name.equals(names.getOrDefault(value, name))) {
          errors.add(new LineError(record.line(), "twice"));
        } else if (names.size() >= Names.MOST) {
          errors.add(new LineError(record.line(), "most"));
          break;
        } else {
          names.put(value, name);
        }
      }
    }
    return new NamesTable(names, errors);
  }

  private static boolean isHead(CsvRecord record) {
    return HEADS.contains(record.fields().getFirst().strip().toLowerCase(Locale.ROOT))
        && record.fields().get(1).strip().toLowerCase(Locale.ROOT).endsWith("name");
  }

  private static String error(CsvRecord record) {
    if (!record.error().isEmpty()) {
      return record.error();
    }
    if (record.fields().size() != 2) {
      return "fields";
    }
    if (!Names.isValue(record.fields().getFirst().strip())) {
      return record.fields().getFirst().isBlank() ? "noValue" : "longValue";
    }
    if (!Names.isName(record.fields().get(1).strip())) {
      return record.fields().get(1).isBlank() ? "noName" : "longName";
    }
    return "";
  }
}
