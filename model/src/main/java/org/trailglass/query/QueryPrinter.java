package org.trailglass.query;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a query as text that reads as the same query again.
public final class QueryPrinter {
  private QueryPrinter() {}

  /// The text of a query: short, quoted only where it must be.
  public static String print(Query query) {
    return query instanceof Query.All ? "" : written(query);
  }

  /// A text as the value of a field.
  public static String value(String text) {
    return isPlainValue(text) ? text : Signs.quoted(text);
  }

  private static String written(Query query) {
    return switch (query) {
      case Query.All all -> "()";
      case Query.And and ->
          and.parts().stream().map(QueryPrinter::part).collect(Collectors.joining(" "));
      case Query.Or or -> alternatives(or.parts());
      case Query.Not not -> "not " + part(not.part());
      case Query.Off off -> '~' + part(off.part());
      case Query.Anywhere anywhere -> text(anywhere.test(), false);
      case Query.Field field -> field.field().text() + test(field.test());
    };
  }

  /// A part of another query, in brackets where it needs them, and an `and` also where an `or` is
  /// clearer with them.
  static String part(Query query) {
    boolean isClosed =
        switch (query) {
          case Query.And and -> false;
          case Query.Or or -> sameField(or.parts(), 0) == or.parts().size();
          default -> true;
        };
    return isClosed ? written(query) : '(' + written(query) + ')';
  }

  /// Values of one field beside each other share their field: `f:(a or b)`.
  private static String alternatives(List<Query> parts) {
    var text = new StringBuilder();
    for (int i = 0; i < parts.size(); ) {
      int end = sameField(parts, i);
      text.append(i == 0 ? "" : " or ");
      if (end > i + 1) {
        var same = parts.subList(i, end);
        text.append(((Query.Field) same.getFirst()).field().text()).append(":(");
        text.append(same.stream().map(QueryPrinter::listed).collect(Collectors.joining(" or ")));
        text.append(')');
      } else {
        text.append(part(parts.get(i)));
      }
      i = end;
    }
    return text.toString();
  }

  /// Behind the parts from `from` on that can share one field; the next one if there are none.
  private static int sameField(List<Query> parts, int from) {
    var field = listable(parts.get(from));
    int end = from + 1;
    while (field != null && end < parts.size() && field.equals(listable(parts.get(end)))) {
      end++;
    }
    return end;
  }

  private static @Nullable FieldName listable(Query query) {
    return query instanceof Query.Field field && !(field.test() instanceof Test.Compare)
        ? field.field()
        : null;
  }

  private static String listed(Query query) {
    return test(((Query.Field) query).test()).substring(1);
  }

  /// A test with its operator.
  private static String test(Test test) {
    return switch (test) {
      case TextTest text -> ':' + text(text, true);
      case Test.InBlock block -> ":" + block.block();
      case Test.During during -> ':' + Times.written(during.moment());
      case Test.Compare compare -> ' ' + compare.comparison().text() + ' ' + bound(compare.bound());
      case Test.Present present -> ":*";
      case Test.Null none -> ":null";
    };
  }

  private static String bound(Test.Bound bound) {
    return switch (bound) {
      case Test.Number number -> number.value().toPlainString();
      case Moment moment -> Times.written(moment);
    };
  }

  private static String text(TextTest test, boolean isOfField) {
    return switch (test) {
      case TextTest.Is is -> isOfField ? value(is.text()) : word(is.text());
      case TextTest.Like like -> Wildcards.written(like.pattern());
      case TextTest.Finds finds -> RegexForm.written(finds.pattern());
    };
  }

  private static String word(String text) {
    return Signs.isPlain(text) && !Signs.isWord(text) && !text.equalsIgnoreCase("in")
        ? text
        : Signs.quoted(text);
  }

  /// Whether a text without quotes is no word, no null and no time, and has no comma at its end.
  private static boolean isPlainValue(String text) {
    return Signs.isPlain(text)
        && !Signs.isWord(text)
        && !text.equalsIgnoreCase("null")
        && !Times.isLike(text)
        && !text.endsWith(",");
  }
}
