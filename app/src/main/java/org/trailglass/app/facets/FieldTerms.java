package org.trailglass.app.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trailglass.app.workspace.Filter;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.FieldPath;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.query.TextTest;

/// What a filter says about one field and nothing else: those parts of its outermost `and` that
/// speak of that field alone. Immutable.
///
/// A value is told by the query that asks for it; case, and whether the field is called by its path
/// or by a short name, does not count.
record FieldTerms(Filter filter, FieldPath path) {
  private static final String SERVICE_ENDING = ".amazonaws.com";

  /// What the filter says of a value.
  enum Mark {
    NONE,
    /// It is filtered for, alone or as one of several.
    WANTED,
    /// It is filtered out.
    UNWANTED
  }

  /// Whether the filter says anything of the field.
  boolean isAny() {
    return !ofField().isEmpty();
  }

  /// The filter without what it says of the field.
  Query withoutThem() {
    return Query.and(parts().stream().filter(part -> !isOfField(part)).toList());
  }

  /// The texts that the filter names, wanted or not.
  List<String> named() {
    return ofField().stream()
        .map(part -> part instanceof Query.Not not ? not.part() : part)
        .flatMap(part -> alternatives(part).stream())
        .flatMap(FieldTerms::text)
        .distinct()
        .toList();
  }

  private static Stream<String> text(Query query) {
    return query instanceof Query.Field(var field, TextTest.Is(var text))
        ? Stream.of(field == FieldName.Short.SERVICE ? wholeService(text) : text)
        : Stream.empty();
  }

  /// What the filter says of a value.
  ///
  /// @param value the query that asks for it
  Mark mark(Query value) {
    for (var part : ofField()) {
      if (has(part, value)) {
        return Mark.WANTED;
      }
      if (has(part.negated(), value)) {
        return Mark.UNWANTED;
      }
    }
    return Mark.NONE;
  }

  /// The filter after a person picked a value: one that it names already is named no more; any
  /// other is asked for, or kept out. A value that no event of the result has is asked for beside
  /// those that are: with them it would leave nothing.
  ///
  /// @param value the query that asks for it
  /// @param isSeen whether some event of the result has it
  Filter picked(Query value, boolean isWanted, boolean isSeen) {
    for (var part : ofField()) {
      if (has(part, value)) {
        var without = filter.with(part, without(part, value));
        return isWanted ? without : without.and(value.negated());
      }
      if (has(part.negated(), value)) {
        var rest = without(part.negated(), value);
        return filter.with(part, rest instanceof Query.All ? rest : rest.negated());
      }
    }
    if (isWanted && !isSeen) {
      for (var part : ofField()) {
        if (alternatives(part).stream().allMatch(FieldTerms::isText)) {
          return filter.with(part, Query.or(List.of(part, value)));
        }
      }
    }
    return filter.and(isWanted ? value : value.negated());
  }

  private static boolean isText(Query query) {
    return query instanceof Query.Field field && field.test() instanceof TextTest.Is;
  }

  private List<Query> ofField() {
    return parts().stream().filter(this::isOfField).toList();
  }

  private List<Query> parts() {
    return switch (filter.query()) {
      case Query.All all -> List.of();
      case Query.And and -> and.parts();
      default -> List.of(filter.query());
    };
  }

  private boolean isOfField(Query query) {
    return switch (query) {
      case Query.Field field -> path(field.field()).equals(path);
      case Query.Not not -> isOfField(not.part());
      case Query.Or or -> or.parts().stream().allMatch(this::isOfField);
      case Query.And and -> and.parts().stream().allMatch(this::isOfField);
      case Query.All all -> false;
      case Query.Off off -> false;
      case Query.Anywhere anywhere -> false;
    };
  }

  private static FieldPath path(FieldName name) {
    return switch (name) {
      case FieldName.Path(var path) -> path;
      case FieldName.Short shortName -> shortName.path();
    };
  }

  private static List<Query> alternatives(Query part) {
    return part instanceof Query.Or or ? or.parts() : List.of(part);
  }

  private static boolean has(Query part, Query value) {
    var wanted = normal(value);
    return alternatives(part).stream().anyMatch(one -> normal(one).equals(wanted));
  }

  private static Query without(Query part, Query value) {
    var rest = new ArrayList<>(alternatives(part));
    var wanted = normal(value);
    rest.removeIf(one -> normal(one).equals(wanted));
    return rest.isEmpty() ? new Query.All() : Query.or(rest);
  }

  /// The same for all ways to ask for one value.
  private static Query normal(Query query) {
    return switch (query) {
      case Query.Not not -> new Query.Not(normal(not.part()));
      case Query.Field(var name, TextTest.Is(var text)) -> {
        var whole = name == FieldName.Short.SERVICE ? wholeService(text) : text;
        yield new Query.Field(
            new FieldName.Path(path(name)), new TextTest.Is(CaseFolding.fold(whole)));
      }
      case Query.Field field ->
          field.field() == FieldName.Short.TIME
              ? field
              : new Query.Field(new FieldName.Path(path(field.field())), field.test());
      default -> query;
    };
  }

  private static String wholeService(String text) {
    return text.contains(".") ? text : text + SERVICE_ENDING;
  }
}
