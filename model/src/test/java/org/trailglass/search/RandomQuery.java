package org.trailglass.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trailglass.event.AddressBlock;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.SetField;
import org.trailglass.query.FieldName;
import org.trailglass.query.Moment;
import org.trailglass.query.Query;
import org.trailglass.query.Test;
import org.trailglass.query.TextTest;
import org.trailglass.query.Wildcard;

/// Makes random queries about given records: of their paths and values, changed a little.
final class RandomQuery {
  private static final List<String> BLOCKS =
      List.of(
          "203.0.113.0/24",
          "203.0.113.1/32",
          "10.0.0.0/8",
          "10.1.0.0/17",
          "0.0.0.0/0",
          "2001:db8::/32",
          "2001:db8::1/128",
          "::/0");
  private static final List<String> PATTERNS =
      List.of(
          "a", "^get[01]$", "not authorized.*", "s3:[^1]", "bucket-\\d/k", ".", "^$", "(?:A|ß)");
  private static final List<String> WORDS =
      List.of(
          "",
          "a",
          "0",
          "-",
          ".",
          "e",
          "true",
          "null",
          "12",
          "2024-03",
          "t10",
          ":00z",
          "k",
          "\u212a",
          "ä",
          "юни",
          "😀",
          "5b-d9",
          "0f8fad5b-d9cb",
          "469f",
          "00",
          "amazonaws",
          "{}");

  private final Random random;
  private final List<FieldPath> paths;
  private final List<String> texts;

  RandomQuery(Random random, List<NaiveSearch> records) {
    this.random = random;
    this.paths = records.stream().flatMap(record -> record.paths().stream()).toList();
    this.texts =
        Stream.concat(records.stream().flatMap(record -> record.texts().stream()), WORDS.stream())
            .toList();
  }

  Query next() {
    return next(3);
  }

  private Query next(int depth) {
    int kind = random.nextInt(depth == 0 ? 6 : 11);
    if (kind < 4) {
      return new Query.Field(field(), test());
    }
    if (kind < 6) {
      return new Query.Anywhere(textTest());
    }
    return switch (kind) {
      case 6 -> next(depth - 1).negated();
      case 7 -> new Query.Off(next(depth - 1));
      case 8 -> Query.or(parts(depth));
      default -> Query.and(parts(depth));
    };
  }

  private List<Query> parts(int depth) {
    var parts = new ArrayList<Query>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      parts.add(next(depth - 1));
    }
    return parts;
  }

  private FieldName field() {
    return switch (random.nextInt(7)) {
      case 0 -> any(FieldName.Short.values());
      case 1 -> new FieldName.Path(any(DerivedField.values()).path());
      case 2 -> {
        var keys = any(paths).keys();
        yield new FieldName.Path(new FieldPath(keys.subList(0, 1 + random.nextInt(keys.size()))));
      }
      case 3 -> new FieldName.Path(any(SetField.values()).path());
      default -> new FieldName.Path(any(paths));
    };
  }

  private Test test() {
    return switch (random.nextInt(9)) {
      case 0 -> new Test.Present();
      case 1 -> new Test.Null();
      case 2 -> new Test.InBlock(AddressBlock.parse(any(BLOCKS)).orElseThrow());
      case 3 -> new Test.During(moment());
      case 4 -> new Test.Compare(any(Test.Comparison.values()), moment());
      case 5 -> new Test.Compare(any(Test.Comparison.values()), number());
      default -> textTest();
    };
  }

  private Moment moment() {
    return random.nextBoolean()
        ? Moment.of(LocalDate.of(2024, 3, 1 + random.nextInt(3)))
        : Moment.ofMillis(
            Instant.parse("2024-03-01T10:00:00Z").toEpochMilli() + random.nextInt(4) * 500L);
  }

  private Test.Number number() {
    return new Test.Number(
        random.nextBoolean()
            ? new BigDecimal(random.nextInt(4000))
            : new BigDecimal(any(List.of("-0.5", "1e3", "1234567890123456781", "0", "100"))));
  }

  private TextTest textTest() {
    return switch (random.nextInt(8)) {
      case 0 -> new TextTest.Finds(pattern());
      case 1, 2 -> wildcard();
      default -> new TextTest.Is(part(any(texts)));
    };
  }

  private String pattern() {
    return random.nextBoolean() ? any(PATTERNS) : Pattern.quote(part(any(texts)));
  }

  private TextTest wildcard() {
    var tokens = new ArrayList<Wildcard.Token>();
    var text = cased(any(texts));
    for (int at = 0; at < text.length(); ) {
      int end = Math.min(text.length(), text.offsetByCodePoints(at, 1) + random.nextInt(12));
      end = Character.isLowSurrogate(end < text.length() ? text.charAt(end) : 0) ? end + 1 : end;
      add(
          tokens,
          switch (random.nextInt(4)) {
            case 0 -> Wildcard.Sign.ANY;
            case 1 -> Wildcard.Sign.ONE;
            default -> new Wildcard.Text(text.substring(at, end));
          });
      at = end;
    }
    add(tokens, Wildcard.Sign.ANY);
    return tokens.size() == 1 ? new TextTest.Is(text) : new TextTest.Like(new Wildcard(tokens));
  }

  /// Adds a token in normal form.
  private static void add(List<Wildcard.Token> tokens, Wildcard.Token token) {
    if (token == Wildcard.Sign.ANY && !tokens.isEmpty() && tokens.getLast() == token) {
      return;
    }
    if (token instanceof Wildcard.Text(var more)
        && !tokens.isEmpty()
        && tokens.getLast() instanceof Wildcard.Text(var before)) {
      tokens.removeLast();
      tokens.add(new Wildcard.Text(before + more));
      return;
    }
    tokens.add(token);
  }

  /// A text or a part of it, in its own or another case.
  private String part(String text) {
    if (random.nextInt(3) > 0 || text.isEmpty()) {
      return cased(text);
    }
    int from = random.nextInt(text.length());
    return cased(text.substring(from, from + random.nextInt(text.length() - from + 1)));
  }

  private String cased(String text) {
    return switch (random.nextInt(4)) {
      case 0 -> text.toLowerCase(Locale.ROOT);
      case 1 -> text.toUpperCase(Locale.ROOT);
      default -> text;
    };
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
