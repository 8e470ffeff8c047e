package org.trailglass.app.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trailglass.app.facets.FieldTerms.Mark;
import org.trailglass.app.value.FieldQueries;
import org.trailglass.app.value.FieldValue;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.query.Query;
import org.trailglass.search.PatternException;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.store.Needle;
import org.trailglass.summary.TopValues;

/// Counts the values of a field. Any thread but the FX thread: takes some milliseconds a million
/// events, and half a second for the first question about a field of which every value differs.
final class FacetCounting {
  /// So many of the result's values are told one by one.
  private static final int MANY = 2_000;

  private final Search search = new Search();

  /// Counts over a result.
  ///
  /// @param rows the events of the request's filter
  FacetAnswer answer(RowSet rows, FacetRequest request) {
    return new Count(rows, request).answer();
  }

  /// One answer in the making.
  private final class Count {
    private final RowSet rows;
    private final FacetRequest request;
    private final FieldTerms terms;
    private final Needle needle;

    /// What the filter lets through beside what it says of this field.
    private final RowSet around;

    Count(RowSet rows, FacetRequest request) {
      this.rows = rows;
      this.request = request;
      this.terms = new FieldTerms(request.filter(), request.path());
      this.needle = new Needle(request.wanted().text());
      this.around = terms.isAny() ? around() : rows;
    }

    private RowSet around() {
      try {
        return search.rows(rows.store(), terms.withoutThem(), () -> false);
      } catch (PatternException tooSlow) {
        return rows;
      }
    }

    FacetAnswer answer() {
      var counted = request.isWithExcluded() ? around : rows;
      var top = TopValues.of(counted, request.path(), request.limit(), needle);
      int distinct =
          counted == rows && request.wanted().isAll()
              ? top.distinct()
              : TopValues.of(rows, request.path(), 0).distinct();
      boolean isUnique =
          request.wanted().isAll()
              && top.distinct() > request.limit()
              && top.top().getFirst().events() == 1;
      var byName = withName();
      var lines = new ArrayList<FacetValue>();
      if (isUnique) {
        lines.addAll(named(List.of()));
      } else {
        lines.addAll(named(top.top()));
        lines.addAll(byName);
        lines.addAll(lines(top.top(), counted));
      }
      if (request.wanted().isAll()) {
        missing(counted).ifPresent(lines::add);
      }
      return new FacetAnswer(lines, distinct, top.distinct() + byName.size(), isUnique);
    }

    private List<FacetValue> lines(List<TopValues.Count> top, RowSet counted) {
      if (counted == rows) {
        return top.stream().map(one -> line(one.value(), one.events(), one.events())).toList();
      }
      var seen = TopValues.of(rows, request.path(), MANY, needle);
      Map<String, Integer> counts =
          seen.top().stream()
              .collect(
                  Collectors.toMap(TopValues.Count::value, TopValues.Count::events, Integer::sum));
      boolean isAll = seen.distinct() <= MANY;
      return top.stream()
          .map(
              one -> {
                int others = isAll ? 0 : one.events();
                return line(one.value(), one.events(), counts.getOrDefault(one.value(), others));
              })
          .toList();
    }

    /// Values that the filter names and that are not among the most frequent ones.
    private List<FacetValue> named(List<TopValues.Count> top) {
      var shown =
          top.stream().map(one -> CaseFolding.fold(one.value())).collect(Collectors.toSet());
      return terms.named().stream()
          .filter(text -> !shown.contains(CaseFolding.fold(text)))
          .filter(needle::isIn)
          .map(text -> line(text, events(around, text), events(rows, text)))
          .toList();
    }

    /// Values that do not hold what is searched for, but are called so.
    private List<FacetValue> withName() {
      return request.wanted().named().stream()
          .filter(text -> !needle.isIn(text))
          .map(text -> line(text, events(around, text), events(rows, text)))
          .filter(line -> line.events() > 0 && (request.isWithExcluded() || !line.isExcluded()))
          .toList();
    }

    private int events(RowSet of, String text) {
      return TopValues.of(of, request.path(), MANY, new Needle(text)).top().stream()
          .filter(one -> CaseFolding.fold(one.value()).equals(CaseFolding.fold(text)))
          .mapToInt(TopValues.Count::events)
          .sum();
    }

    private FacetValue line(String text, int inAround, int inRows) {
      var value = value(request.path(), text);
      var query = FieldQueries.of(value).orElseThrow();
      return line(Optional.of(value), query, inAround, inRows);
    }

    private FacetValue line(Optional<FieldValue> value, Query query, int inAround, int inRows) {
      boolean isExcluded = inRows == 0;
      int events = isExcluded || request.isWithExcluded() ? inAround : inRows;
      var of = isExcluded || request.isWithExcluded() ? around : rows;
      double share = of.size() == 0 ? 0 : (double) events / of.size();
      return new FacetValue(value, query, events, share, isExcluded, terms.mark(query));
    }

    /// Events without the field, by the same question as a click asks.
    private Optional<FacetValue> missing(RowSet counted) {
      var query = FieldQueries.missing(request.path());
      int inRows = lacking(rows);
      int inAround = around == rows ? inRows : lacking(around);
      boolean isWorthALine =
          (counted == rows ? inRows : inAround) > 0 || terms.mark(query) != Mark.NONE;
      return isWorthALine
          ? Optional.of(line(Optional.empty(), query, inAround, inRows))
          : Optional.empty();
    }

    private int lacking(RowSet of) {
      var present = search.rows(of.store(), FieldQueries.present(request.path()), () -> false);
      return of.andNot(present).size();
    }
  }

  /// A null is no value here: what reads like one is a text.
  private static FieldValue value(FieldPath path, String text) {
    var value = FieldValue.ofText(path, text);
    return value.kind() == LeafKind.NULL ? FieldValue.of(path, text) : value;
  }
}
