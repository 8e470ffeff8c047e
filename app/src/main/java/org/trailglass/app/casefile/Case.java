package org.trailglass.app.casefile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a person works on: which sources, how they are looked at, what was marked, noted and named.
/// Immutable.
///
/// @param names by value
public record Case(
    List<CaseSource> sources, View view, List<CaseMark> marks, SortedMap<String, String> names) {

  public Case {
    sources = List.copyOf(sources);
    marks = List.copyOf(marks);
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  public Case(
      List<CaseSource> sources, View view, List<CaseMark> marks, Map<String, String> names) {
    this(sources, view, marks, new TreeMap<>(names));
  }

  /// How the events are looked at.
  ///
  /// @param filter the text of the filter
  /// @param sortedBy a path as it is written
  /// @param columns in their order; empty for the usual ones
  public record View(
      String filter, String sortedBy, boolean isAscending, List<CaseColumn> columns) {
    public View {
      columns = List.copyOf(columns);
    }
  }

  /// A column of the table.
  ///
  /// @param field a path as it is written
  /// @param width in pixels
  public record CaseColumn(String field, double width, boolean isShown) {}
}
