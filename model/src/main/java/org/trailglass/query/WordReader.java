package org.trailglass.query;

import java.util.List;
import java.util.regex.Pattern;
import org.trailglass.event.AddressBlock;
import org.trailglass.event.IpAddress;
import org.trailglass.query.Mistake.Kind;

/// Reads words without quotes: what kind of value they are, and whether they may be one. One parse,
/// one thread.
final class WordReader {
  private static final Pattern LIKE_BLOCK =
      Pattern.compile("\\d+(?:\\.\\d+){3}/\\d*|[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/\\d*");
  private static final Pattern PASTED =
      Pattern.compile("(?:arn:|[a-zA-Z0-9]{1,9}:/(?=/.)).*", Pattern.DOTALL);
  private static final int MAX_ADDRESS = 60;

  private final Cursor cursor;
  private final QueryText text;

  WordReader(Cursor cursor) {
    this.cursor = cursor;
    text = cursor.text;
  }

  /// Whether a word with a colon is no field and value but an address, a time or a name that was
  /// pasted.
  boolean isColonText(int end) {
    var word = text.part(cursor.at, end);
    return word.indexOf(':') >= 0
        && (isAddress(word) || isBlock(word) || Times.isLike(word) || isPasted(word));
  }

  private static boolean isAddress(String word) {
    return IpAddress.parse(word).isPresent();
  }

  private static boolean isBlock(String word) {
    return isLikeBlock(word) && AddressBlock.parse(word).isPresent();
  }

  private static boolean isLikeBlock(String word) {
    return word.length() <= MAX_ADDRESS && LIKE_BLOCK.matcher(word).matches();
  }

  private static boolean isPasted(String word) {
    return PASTED.matcher(word).matches();
  }

  /// Reads a word that stands for itself.
  Query anywhere(int end) {
    int start = cursor.at;
    var word = cursor.take(end, Token.Kind.VALUE, null);
    if (isLikeBlock(word)) {
      requireBlock(word, start);
      throw needsField(word, start, FieldName.Short.IP);
    }
    if (word.indexOf(':') >= 0 && Times.isLike(word)) {
      throw needsField(word, start, FieldName.Short.TIME);
    }
    if (!isAddress(word) && word.indexOf(':') >= 0 && !Wildcards.hasEscape(word)) {
      throw needsQuotes(start, end);
    }
    var parts = Wildcards.read(word);
    if (parts.equals(List.of(Wildcard.Sign.ANY))) {
      return new Query.All();
    }
    return new Query.Anywhere(textTest(parts));
  }

  private static TextTest textTest(List<Wildcard.Token> parts) {
    return parts.size() == 1 && parts.getFirst() instanceof Wildcard.Text only
        ? new TextTest.Is(only.text())
        : new TextTest.Like(new Wildcard(parts));
  }

  private Mistaken needsField(String word, int start, FieldName field) {
    var example = field.text() + ':' + word;
    var fix = new Fix(start, cursor.at, example);
    return new Mistaken(start, cursor.at, fix, Kind.NEEDS_FIELD, word, example);
  }

  private AddressBlock requireBlock(String word, int start) {
    return AddressBlock.parse(word)
        .orElseThrow(() -> new Mistaken(start, cursor.at, null, Kind.BLOCK_WRONG, word));
  }

  /// Reads the value of a field.
  Test test(FieldName field) {
    int start = cursor.at;
    int end = text.runEnd(start);
    var word = cursor.take(end, Token.Kind.VALUE, field);
    if (text.isAnyAt(end, "<>")) {
      throw needsQuotes(start, text.pastedEnd(start));
    }
    if (!Wildcards.hasEscape(word)) {
      if (word.equalsIgnoreCase("null")) {
        return new Test.Null();
      }
      if (isLikeBlock(word)) {
        return new Test.InBlock(requireBlock(word, start));
      }
      if (Times.isLike(word)) {
        return new Test.During(requireTime(word, start));
      }
    }
    if (hasPlainColon(word) && !isAddress(word)) {
      throw needsQuotes(start, end);
    }
    var parts = Wildcards.read(word);
    return parts.equals(List.of(Wildcard.Sign.ANY)) ? new Test.Present() : textTest(parts);
  }

  private static boolean hasPlainColon(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '\\') {
        i++;
      } else if (word.charAt(i) == ':') {
        return true;
      }
    }
    return false;
  }

  private Mistaken needsQuotes(int start, int end) {
    var word = text.part(start, end);
    var parts = Wildcards.read(word);
    if (parts.size() == 1 || isPasted(word) && word.indexOf('*') < 0) {
      return new Mistaken(start, end, cursor.quote(start, end), Kind.NEEDS_QUOTES, word);
    }
    var fix = new Fix(start, end, Wildcards.written(new Wildcard(parts)));
    return new Mistaken(start, end, fix, Kind.NEEDS_ESCAPES, word);
  }

  private Moment requireTime(String word, int start) {
    return Times.read(word).orElseThrow(() -> timeWrong(word, start, Kind.TIME_WRONG));
  }

  private Mistaken timeWrong(String word, int start, Kind kind) {
    int end = start + word.length();
    var fix = Times.repaired(word).map(better -> new Fix(start, end, better)).orElse(null);
    return new Mistaken(start, end, fix, kind, word);
  }

  /// Reads what a field is compared with.
  Test.Bound bound(FieldName field) {
    int start = cursor.at;
    if (cursor.isAt('"')) {
      throw boundInQuotes(start, field);
    }
    int end = text.runEnd(start);
    end = end == start ? Math.max(start + 1, text.pastedEnd(start)) : end;
    var word = cursor.take(end, Token.Kind.VALUE, field);
    if (Times.isLike(word)) {
      return requireTime(word, start);
    }
    return Numbers.read(word).orElseThrow(() -> timeWrong(word, start, Kind.BOUND_WRONG));
  }

  private Mistaken boundInQuotes(int start, FieldName field) {
    int closed = text.closedEnd(start + 1, '"');
    int end = closed < 0 ? text.length() : closed;
    var token = cursor.take(end, Token.Kind.QUOTED, field);
    var inner = token.substring(1, closed < 0 || end - start < 2 ? end - start : end - start - 1);
    boolean isBound = Times.read(inner).isPresent() || Numbers.read(inner).isPresent();
    var fix = isBound ? new Fix(start, end, inner) : null;
    return new Mistaken(start, end, fix, Kind.BOUND_WRONG, token);
  }
}
