package org.trailglass.repair;

import org.trailglass.json.JsonBytes;
import org.trailglass.json.JsonEscapes;
import org.trailglass.problem.Problem.Repair;

/// Decides where strings end in text that cannot be trusted, and copies them. One thread.
///
/// A quote that ends a string is followed by a separator, a bracket or the line's end. Where that
/// is not so and the quote stands where one may begin a string, the quote before it was never
/// closed: then the string ends before the separators that stand before this quote, or at the end
/// of its line.
final class RepairStrings {
  private static final String OPENERS = "{[,:";
  private static final String FOLLOWERS = ",:}]\"{[=/#";

  /// Strings in odd quotes are looked at so far.
  private static final int LONGEST_ODD = 64 << 10;

  private final RepairSource source;
  private final RepairOutput out;
  private int contentEnd;
  private int end;
  private boolean isClosedHere;

  /// Line breaks before this index are inside a string.
  private int rawUntil = -1;

  /// No quote comes from this index on.
  private int noQuoteFrom = Integer.MAX_VALUE;

  RepairStrings(RepairSource source, RepairOutput out) {
    this.source = source;
    this.out = out;
  }

  /// Where the last string ended.
  int end() {
    return end;
  }

  /// Whether the last string had no quote at its end.
  boolean isClosedHere() {
    return isClosedHere;
  }

  /// Finds the end of the string that begins at an index, with its quote.
  ///
  /// @return false if the text ends inside it
  boolean find(int index) {
    isClosedHere = false;
    int quote = source.quoteLength(index);
    boolean isFound = source.text[index] == '"' ? straight(index + 1) : odd(index, index + quote);
    return isFound && !source.ranOut();
  }

  /// Copies the string that was found to the output.
  ///
  /// @param index where it begins
  void copy(int index) {
    int from = index + source.quoteLength(index);
    boolean isStraight = source.text[index] == '"';
    if (!isStraight) {
      out.fix(Repair.CHANGED_QUOTES, index);
    }
    if (isClosedHere) {
      out.fix(Repair.CLOSED_STRING, contentEnd);
    }
    out.put('"');
    content(from);
    out.put('"');
  }

  private void content(int from) {
    boolean hasBreak = false;
    boolean hasControl = false;
    boolean hasEscape = false;
    int i = from;
    while (i < contentEnd) {
      byte c = source.text[i];
      if (c == '\\') {
        int after = JsonEscapes.end(source.text, i, contentEnd);
        if (after < 0) {
          if (!hasEscape) {
            out.fix(Repair.KEPT_UNKNOWN_ESCAPE, i);
          }
          hasEscape = true;
          out.put('\\');
          out.put('\\');
          i++;
        } else {
          out.put(source.text, i, after);
          i = after;
        }
        continue;
      }
      if (c >= 0 && c < ' ') {
        boolean isBreak = c == '\n' || c == '\r';
        if (isBreak ? !hasBreak : !hasControl) {
          out.fix(isBreak ? Repair.KEPT_RAW_LINE_BREAK : Repair.KEPT_CONTROL_CHARACTER, i);
        }
        hasBreak |= isBreak;
        hasControl |= !isBreak;
        out.putEscape(c);
      } else if (c == '"') {
        out.put('\\');
        out.put(c);
      } else {
        out.put(c);
      }
      i++;
    }
  }

  private boolean straight(int from) {
    int i = from;
    while (i < source.to) {
      byte c = source.text[i];
      if (c == '\\') {
        i += 2;
      } else if (c == '"') {
        return quoteAt(from, i);
      } else if (c == '\n' && i > rawUntil && !passRawBreak(i)) {
        return closeAt(from, i);
      } else {
        i++;
      }
    }
    source.at(source.to);
    return false;
  }

  private boolean quoteAt(int from, int quote) {
    byte before = before(from, quote);
    if (!isFollowed(quote + 1) && before != 0 && OPENERS.indexOf(before) >= 0) {
      return closeAt(from, quote);
    }
    return endAt(quote, 1);
  }

  /// The string was never closed: it ends before the separators before this index.
  private boolean closeAt(int from, int index) {
    int i = index;
    while (i > from && (source.text[i - 1] <= ' ' && source.text[i - 1] >= 0)) {
      i--;
    }
    int trimmed = i;
    while (i > from && isStructure(source.text[i - 1])) {
      i--;
    }
    end = i;
    contentEnd = i;
    isClosedHere = true;
    boolean isCurlyEnd = i - 3 >= from && source.quoteLength(i - 3) == 3;
    if (isCurlyEnd) {
      contentEnd = i - 3;
    } else if (i == from && trimmed > from && index < source.to && source.text[index] == '\n') {
      // Nothing but separators: they are the text.
      contentEnd = trimmed;
      end = trimmed;
    }
    return true;
  }

  private static boolean isStructure(byte c) {
    return c == ',' || c == '}' || c == ']' || c == '{' || c == '[' || c == ':' || c == ' '
        || c == '\t' || c == '\r' || c == '\n';
  }

  /// The last byte before an index that is no white space; 0 if the string has none.
  private byte before(int from, int index) {
    int i = index - 1;
    while (i >= from && JsonBytes.isSpace(source.text[i])) {
      i--;
    }
    return i < from ? 0 : source.text[i];
  }

  /// Whether what follows is what follows a string.
  private boolean isFollowed(int index) {
    int after = source.skipBlanks(index);
    byte c = source.at(after);
    return after >= source.to
        || c == '\n'
        || FOLLOWERS.indexOf(c) >= 0
        || (c < 0 && source.quoteLength(after) > 0);
  }

  /// Passes all to the next quote if the line break at an index is part of the string: then that
  /// quote ends it.
  private boolean passRawBreak(int index) {
    int quote = nextQuote(index + 1);
    if (quote < 0) {
      return false;
    }
    int after = source.skipBlanks(quote + 1);
    byte c = source.at(after);
    boolean endsHere =
        after >= source.to || c == '\n' || c == ',' || c == '}' || c == ']' || c == ':';
    byte before = before(index, quote);
    boolean mayBegin = before != 0 && OPENERS.indexOf(before) >= 0;
    if (endsHere && !(mayBegin && c == '\n')) {
      rawUntil = quote;
      return true;
    }
    return false;
  }

  private int nextQuote(int from) {
    if (from >= noQuoteFrom) {
      return -1;
    }
    for (int i = from; i < source.to; i++) {
      if (source.text[i] == '\\') {
        i++;
      } else if (source.text[i] == '"') {
        return i;
      }
    }
    source.at(source.to);
    noQuoteFrom = from;
    return -1;
  }

  /// A string in curly or single quotes ends at the next such quote on its line that a follower
  /// follows; if there is none, at a straight one, or before the next bracket or comma.
  private boolean odd(int index, int from) {
    boolean isSingle = source.text[index] == '\'';
    int straight = -1;
    int structure = -1;
    for (int i = from; i < source.to; i++) {
      byte c = source.text[i];
      if (c == '\n' || i - from > LONGEST_ODD) {
        return oddEnd(from, straight, structure, i);
      }
      if (c == '\\') {
        i++;
        continue;
      }
      int quote = source.quoteLength(i);
      if (quote > 0 && isFollowed(i + quote)) {
        if (isSingle ? c == '\'' : quote == 3) {
          return endAt(i, quote);
        }
        straight = straight < 0 && c == '"' ? i : straight;
      }
      structure = structure < 0 && ",{}[]".indexOf(c) >= 0 ? i : structure;
    }
    source.at(source.to);
    return (straight >= 0 || structure >= 0) && oddEnd(from, straight, structure, source.to);
  }

  private boolean oddEnd(int from, int straight, int structure, int lineEnd) {
    if (straight >= 0 && (structure < 0 || straight < structure)) {
      return endAt(straight, 1);
    }
    return closeAt(from, structure < 0 ? lineEnd : structure);
  }

  private boolean endAt(int index, int quote) {
    contentEnd = index;
    end = index + quote;
    return true;
  }
}
