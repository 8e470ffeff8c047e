package org.trailglass.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trailglass.event.AddressBlock;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.DerivedField;
import org.trailglass.event.EventTime;
import org.trailglass.event.FieldPath;
import org.trailglass.event.IpAddress;
import org.trailglass.event.Leaf;
import org.trailglass.event.LeafKind;
import org.trailglass.event.SetField;
import org.trailglass.parse.NaiveLeaves;
import org.trailglass.query.FieldName;
import org.trailglass.query.Moment;
import org.trailglass.query.Query;
import org.trailglass.query.Test;
import org.trailglass.query.TextTest;
import org.trailglass.query.Wildcard;

/// Answers a query for one record as docs/query-language.md reads: walks the record's JSON and
/// looks at one leaf after the other.
final class NaiveSearch {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final List<Leaf> leaves;
  private final long time;
  private final Map<SetField, List<String>> said;

  /// @param time at which the table shows the record
  /// @param said the fields that no record has
  NaiveSearch(String record, long time, Map<SetField, List<String>> said) {
    this.time = time;
    this.said = said;
    this.leaves = NaiveLeaves.of(record);
  }

  boolean passes(Query query) {
    var rest = withoutOff(query);
    return rest.isEmpty() || holds(rest.get());
  }

  private static Optional<Query> withoutOff(Query query) {
    return switch (query) {
      case Query.Off off -> Optional.empty();
      case Query.Not(var part) -> withoutOff(part).map(Query.Not::new);
      case Query.And(var parts) ->
          Optional.of(parts.stream().flatMap(part -> withoutOff(part).stream()).toList())
              .filter(rest -> !rest.isEmpty())
              .map(Query::and);
      case Query.Or(var parts) ->
          Optional.of(parts.stream().flatMap(part -> withoutOff(part).stream()).toList())
              .filter(rest -> !rest.isEmpty())
              .map(Query::or);
      default -> Optional.of(query);
    };
  }

  private boolean holds(Query query) {
    return switch (query) {
      case Query.All all -> true;
      case Query.And(var parts) -> parts.stream().allMatch(this::holds);
      case Query.Or(var parts) -> parts.stream().anyMatch(this::holds);
      case Query.Not(var part) -> !holds(part);
      case Query.Off off -> throw new AssertionError("left out before");
      case Query.Anywhere(TextTest.Is(var text)) ->
          all().anyMatch(leaf -> hasText(leaf) && contains(leaf.text(), text));
      case Query.Anywhere(var test) -> all().anyMatch(leaf -> passes(leaf, test));
      case Query.Field(var field, var test) -> holds(field, test);
    };
  }

  private boolean holds(FieldName field, Test test) {
    if (field == FieldName.Short.TIME && (test instanceof Test.During || isTime(test))) {
      return time != Long.MIN_VALUE && passes(time, test);
    }
    if (field == FieldName.Short.TIME && test instanceof Test.Present) {
      return time != Long.MIN_VALUE;
    }
    var path =
        switch (field) {
          case FieldName.Path(var named) -> named;
          case FieldName.Short name -> name.path();
        };
    if (path.isDerived()) {
      return Stream.concat(derived(path).stream(), said(path))
          .map(text -> new Leaf(path, LeafKind.TEXT, text))
          .filter(leaf -> !(test instanceof Test.Null))
          .anyMatch(leaf -> test instanceof Test.Present || passes(leaf, test));
    }
    Predicate<Leaf> isAt = leaf -> leaf.path().equals(path);
    Predicate<Leaf> isUnder = leaf -> leaf.path().isAtOrUnder(path) && !leaf.path().equals(path);
    return switch (test) {
      case Test.Present present ->
          leaves.stream().anyMatch(isAt.and(leaf -> leaf.kind() != LeafKind.NULL).or(isUnder));
      case Test.Null literal ->
          leaves.stream().anyMatch(isAt.and(leaf -> leaf.kind() == LeafKind.NULL));
      default ->
          leaves.stream()
              .filter(isAt.or(isUnder))
              .anyMatch(leaf -> passes(leaf, test) || isWholeService(field, leaf, test));
    };
  }

  private static boolean isWholeService(FieldName field, Leaf leaf, Test test) {
    return field == FieldName.Short.SERVICE
        && test instanceof TextTest.Is(var text)
        && passes(leaf, new TextTest.Is(text + ".amazonaws.com"));
  }

  private static boolean isTime(Test test) {
    return test instanceof Test.Compare(var comparison, Moment moment);
  }

  private Optional<String> derived(FieldPath path) {
    return DerivedField.at(path)
        .flatMap(
            field ->
                field.of(
                    input ->
                        leaves.stream()
                            .filter(
                                leaf -> leaf.path().equals(input) && leaf.kind() != LeafKind.NULL)
                            .map(Leaf::text)
                            .findFirst()));
  }

  private Stream<String> said(FieldPath path) {
    return said.entrySet().stream()
        .filter(field -> field.getKey().path().equals(path))
        .flatMap(field -> field.getValue().stream());
  }

  /// The leaves, and the words that were said about the record.
  private Stream<Leaf> all() {
    var words =
        said.entrySet().stream()
            .filter(field -> field.getKey().isText())
            .flatMap(field -> field.getValue().stream())
            .map(text -> new Leaf(SetField.NOTE.path(), LeafKind.TEXT, text));
    return Stream.concat(leaves.stream(), words);
  }

  private static boolean passes(Leaf leaf, Test test) {
    return switch (test) {
      case TextTest.Is(var text) ->
          hasText(leaf) && CaseFolding.fold(leaf.text()).equals(CaseFolding.fold(text));
      case TextTest.Like(var pattern) ->
          hasText(leaf) && pattern(pattern).matcher(CaseFolding.fold(leaf.text())).matches();
      case TextTest.Finds(var pattern) ->
          hasText(leaf) && Pattern.compile("(?ius)" + pattern).matcher(leaf.text()).find();
      case Test.InBlock(var block) -> leaf.kind() == LeafKind.TEXT && isIn(block, leaf.text());
      case Test.Compare(var comparison, Test.Number number) ->
          (leaf.kind() == LeafKind.NUMBER || leaf.kind() == LeafKind.TEXT)
              && NUMBER.matcher(leaf.text()).matches()
              && passes(compared(leaf.text(), number.value()), comparison);
      case Test.Compare compare -> isTimeThat(leaf, compare);
      case Test.During during -> isTimeThat(leaf, during);
      case Test.Present present -> throw new AssertionError("asked of the record");
      case Test.Null literal -> throw new AssertionError("asked of the record");
    };
  }

  /// A number beside another one; an exponent of more digits than BigDecimal takes makes it larger
  /// than any that can be written in a query, or nearly nothing.
  private static int compared(String number, BigDecimal bound) {
    try {
      return new BigDecimal(number).compareTo(bound);
    } catch (NumberFormatException hugeExponent) {
      var parts = number.toLowerCase(Locale.ROOT).split("e", 2);
      int sign = new BigDecimal(parts[0]).signum();
      boolean isTiny = parts[1].startsWith("-");
      return isTiny && bound.signum() != 0 || sign == 0 ? -bound.signum() : sign;
    }
  }

  private static boolean isTimeThat(Leaf leaf, Test test) {
    var found = EventTime.parse(leaf.text());
    return leaf.kind() == LeafKind.TEXT && found.isPresent() && passes(found.getAsLong(), test);
  }

  private static boolean passes(long time, Test test) {
    return switch (test) {
      case Test.During(var moment) ->
          time >= moment.start().toEpochMilli() && time < moment.end().toEpochMilli();
      case Test.Compare(var comparison, Moment moment) -> {
        long start = moment.start().toEpochMilli();
        boolean isDay = moment.unit() == ChronoUnit.DAYS;
        long last = isDay ? moment.end().toEpochMilli() - 1 : start;
        yield switch (comparison) {
          case LESS -> time < start;
          case AT_MOST -> time <= last;
          case MORE -> time > last;
          case AT_LEAST -> time >= start;
        };
      }
      default -> throw new AssertionError(test);
    };
  }

  private static boolean passes(int order, Test.Comparison comparison) {
    return switch (comparison) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  private static boolean isIn(AddressBlock block, String text) {
    int slash = block.toString().indexOf('/');
    var first = IpAddress.parse(block.toString().substring(0, slash)).orElseThrow();
    int bits = Integer.parseInt(block.toString().substring(slash + 1));
    var address = IpAddress.parse(text);
    if (address.isEmpty() || address.get().length != first.length) {
      return false;
    }
    int rest = first.length * 8 - bits;
    return new BigInteger(1, first)
        .shiftRight(rest)
        .equals(new BigInteger(1, address.get()).shiftRight(rest));
  }

  private static Pattern pattern(Wildcard wildcard) {
    return Pattern.compile(
        wildcard.tokens().stream()
            .map(
                token ->
                    switch (token) {
                      case Wildcard.Text(var text) -> Pattern.quote(CaseFolding.fold(text));
                      case Wildcard.Sign.ANY -> ".*";
                      case Wildcard.Sign.ONE -> ".";
                    })
            .collect(Collectors.joining()),
        Pattern.DOTALL);
  }

  private static boolean hasText(Leaf leaf) {
    return leaf.kind() == LeafKind.TEXT
        || leaf.kind() == LeafKind.NUMBER
        || leaf.kind() == LeafKind.TRUE
        || leaf.kind() == LeafKind.FALSE;
  }

  private static boolean contains(String text, String part) {
    return CaseFolding.fold(text).contains(CaseFolding.fold(part));
  }

  /// The paths and texts of all leaves, to make queries of.
  List<String> texts() {
    return leaves.stream().map(Leaf::text).toList();
  }

  List<FieldPath> paths() {
    return leaves.stream().map(Leaf::path).toList();
  }
}
