package org.trailglass.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;
import org.trailglass.event.FieldPath;
import org.trailglass.query.Query;
import org.trailglass.store.Overtaken;

/// A query made ready to be asked of one segment after the other. Any thread.
sealed interface Question
    permits Question.Composed, Question.Every, FieldQuestion, AnywhereQuestion {

  /// What a question costs: the cheap parts of an `and` are asked first.
  enum Cost {
    LOOKUP,
    VALUES_OF_A_FIELD,
    PATTERN_OF_A_FIELD,
    ALL_VALUES,
    PATTERN_OF_ALL_VALUES
  }

  /// The rows of a segment for which it holds, copies included. Not to be changed.
  RoaringBitmap in(SegmentView view);

  Cost cost();

  /// The fields that it asks for.
  Stream<FieldPath> fields();

  /// @throws PatternException if a regular expression is none
  static Question of(Query query, Overtaken overtaken) {
    return switch (query) {
      case Query.And and -> new Composed(Composed.Kind.ALL, sorted(and.parts(), overtaken));
      case Query.Or or -> new Composed(Composed.Kind.ANY, sorted(or.parts(), overtaken));
      case Query.Not not -> new Composed(Composed.Kind.NONE, List.of(of(not.part(), overtaken)));
      case Query.Field field -> FieldQuestion.of(field, overtaken);
      case Query.Anywhere anywhere -> AnywhereQuestion.of(anywhere.test(), overtaken);
      case Query.Off off -> new Every();
      case Query.All all -> new Every();
    };
  }

  private static List<Question> sorted(List<Query> parts, Overtaken overtaken) {
    return parts.stream()
        .map(part -> of(part, overtaken))
        .sorted(Comparator.comparing(Question::cost))
        .toList();
  }

  /// Holds for every row.
  record Every() implements Question {
    @Override
    public RoaringBitmap in(SegmentView view) {
      return RoaringBitmap.bitmapOfRange(0, view.rows());
    }

    @Override
    public Cost cost() {
      return Cost.LOOKUP;
    }

    @Override
    public Stream<FieldPath> fields() {
      return Stream.of();
    }
  }

  /// Made of others.
  ///
  /// @param parts at least one
  record Composed(Kind kind, List<Question> parts) implements Question {

    /// For how many of the parts it must hold.
    enum Kind {
      ALL,
      ANY,
      NONE
    }

    @Override
    public RoaringBitmap in(SegmentView view) {
      var rows = parts.getFirst().in(view);
      for (var part : parts.subList(1, parts.size())) {
        if (kind == Kind.ALL) {
          rows = rows.isEmpty() ? rows : RoaringBitmap.and(rows, part.in(view));
        } else {
          rows = RoaringBitmap.or(rows, part.in(view));
        }
      }
      return kind == Kind.NONE ? RoaringBitmap.flip(rows, 0L, view.rows()) : rows;
    }

    @Override
    public Cost cost() {
      return parts.stream().map(Question::cost).max(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public Stream<FieldPath> fields() {
      return parts.stream().flatMap(Question::fields);
    }
  }
}
