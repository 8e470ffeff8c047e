package org.trailglass.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.trailglass.event.AddressBlock;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;

/// Makes random queries: every kind of node, texts and keys of every odd character.
public final class RandomQueries {
  private static final String[] TEXTS = {
    "AssumeRole",
    "and",
    "OR",
    "Not",
    "in",
    "null",
    "NULL",
    "-",
    "-a",
    "~a",
    "",
    " ",
    "a b",
    "*",
    "a*",
    "?",
    "/x/",
    "2024-03-01",
    "2024-03-01T10:00Z",
    "2024-3-1",
    "203.0.113.0/24",
    "203.0.113.7",
    "1.2.3.4/99",
    "2001:db8::1",
    "2001:db8::/32",
    "arn:aws:iam::1:user/x",
    "https://a/b?c=d",
    "C:\\new\\\"x\"",
    "DOMAIN\\user",
    "a=b",
    "a!=b",
    "!a",
    "a&&b",
    "||",
    "'a'",
    "“a”",
    "it's",
    "a,",
    "()",
    "(",
    ":",
    ">=5",
    "5",
    "-5",
    "true",
    "name",
    "service",
    "identity.kind"
  };
  private static final String CHARACTERS =
      "aZ09 _-.@,;#%{}[]$^+\t\n\r"
          + "()\":<>*?/\\~=!&|'`‘’“”«»é中\u0000\u001b\u00a0\u00ad\u200b\u200e\u202e"
          + "\u2028\u2066\ufeff\ud800\udfff\ue000\uffff";
  private static final String[] PATTERNS = {
    "a",
    "",
    "a/b",
    "\\/",
    "\\\\",
    "\\\\/",
    "\\d+\\/x",
    "[\\/]",
    "\\Qa\\/b\\E/",
    "\\Qa\\",
    "(?i)x|y",
    "a b\"c",
    "\\Q\\\\/\\\\\\E\\\\",
    "/",
    "\\Q/"
  };
  private static final FieldPath[] PATHS = {
    FieldPath.of("eventName"),
    FieldPath.of("userIdentity", "sessionContext", "sessionIssuer", "userName"),
    FieldPath.of("requestParameters", "encryptionContext", "aws:lambda:FunctionArn"),
    FieldPath.of("name"),
    FieldPath.of("name", "x"),
    FieldPath.of("and"),
    FieldPath.of("Not", "a"),
    FieldPath.of("-a"),
    FieldPath.of("*"),
    FieldPath.of("a"),
    FieldPath.of("a", "", "b"),
    FieldPath.of("user"),
    FieldPath.of("identity", "kind"),
    FieldPath.of("2024-03-01T10"),
    FieldPath.of("2001"),
    FieldPath.of("fe80")
  };
  private static final ChronoUnit[] UNITS = {
    ChronoUnit.DAYS, ChronoUnit.MINUTES, ChronoUnit.SECONDS, ChronoUnit.MILLIS
  };

  private final Random random;

  public RandomQueries(long seed) {
    random = new Random(seed);
  }

  /// The next query, of at most `depth` levels.
  public Query next(int depth) {
    int kind = random.nextInt(depth == 0 ? 4 : 9);
    return switch (kind) {
      case 0 -> new Query.Anywhere(textTest());
      case 1, 2 -> new Query.Field(field(), test());
      case 3 -> random.nextInt(10) == 0 ? new Query.All() : new Query.Field(field(), test());
      case 4 -> new Query.Not(next(depth - 1));
      case 5 -> new Query.Off(next(depth - 1));
      case 6 -> Query.and(parts(depth));
      case 7 -> Query.or(choices(parts(depth)));
      default -> Query.or(sameField());
    };
  }

  private List<Query> parts(int depth) {
    var parts = new ArrayList<Query>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      parts.add(next(depth - 1));
    }
    return parts;
  }

  private static List<Query> choices(List<Query> parts) {
    var choices = new ArrayList<>(parts);
    choices.removeIf(Query.All.class::isInstance);
    return choices.isEmpty() ? parts.subList(0, 1) : choices;
  }

  private List<Query> sameField() {
    var field = field();
    var parts = new ArrayList<Query>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      parts.add(new Query.Field(field, test()));
    }
    return parts;
  }

  /// A short name, a derived field or a path of odd keys.
  public FieldName field() {
    return switch (random.nextInt(6)) {
      case 0 -> pick(FieldName.Short.values());
      case 1 -> new FieldName.Path(pick(DerivedField.values()).path());
      case 2 -> new FieldName.Path(new FieldPath(keys()));
      default -> new FieldName.Path(pick(PATHS));
    };
  }

  private List<String> keys() {
    var keys = new ArrayList<String>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      keys.add(text());
    }
    return keys;
  }

  private Test test() {
    return switch (random.nextInt(8)) {
      case 0 -> new Test.InBlock(block());
      case 1 -> new Test.During(moment());
      case 2 -> new Test.Compare(pick(Test.Comparison.values()), number());
      case 3 -> new Test.Compare(pick(Test.Comparison.values()), moment());
      case 4 -> random.nextBoolean() ? new Test.Present() : new Test.Null();
      default -> textTest();
    };
  }

  private TextTest textTest() {
    return switch (random.nextInt(4)) {
      case 0 -> new TextTest.Finds(pick(PATTERNS));
      case 1 -> like();
      default -> new TextTest.Is(text());
    };
  }

  private TextTest like() {
    var tokens = new ArrayList<Wildcard.Token>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      var last = tokens.isEmpty() ? null : tokens.getLast();
      var text = text();
      if (random.nextBoolean() && !text.isEmpty() && !(last instanceof Wildcard.Text)) {
        tokens.add(new Wildcard.Text(text));
      } else {
        tokens.add(last == Wildcard.Sign.ANY ? Wildcard.Sign.ONE : pick(Wildcard.Sign.values()));
      }
    }
    boolean isPattern =
        !tokens.equals(List.of(Wildcard.Sign.ANY))
            && !tokens.stream().allMatch(Wildcard.Text.class::isInstance);
    return isPattern ? new TextTest.Like(new Wildcard(tokens)) : new TextTest.Is(text());
  }

  private AddressBlock block() {
    var text =
        random.nextBoolean()
            ? random.nextInt(256) + ".0.113.9/" + random.nextInt(33)
            : Integer.toHexString(random.nextInt(65536)) + "::9:0:1/" + random.nextInt(129);
    return AddressBlock.parse(text).orElseThrow();
  }

  private Moment moment() {
    var unit = pick(UNITS);
    long millis = random.nextLong(-62_167_219_200_000L, 253_402_300_800_000L);
    return random.nextInt(4) == 0
        ? Moment.of(LocalDate.of(2024, 2, 29))
        : new Moment(Instant.ofEpochMilli(millis).truncatedTo(unit), unit);
  }

  private Test.Number number() {
    return new Test.Number(new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(-9, 30)));
  }

  /// A text, often one that looks like something of the language.
  public String text() {
    if (random.nextInt(3) > 0) {
      return pick(TEXTS);
    }
    var text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
