package org.trailglass.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.LeafKind;
import org.trailglass.event.LeafSink;
import org.trailglass.json.EmbeddedJson;
import org.trailglass.json.JsonScanner;
import org.trailglass.json.JsonScanner.Token;
import org.trailglass.problem.Problem.Expected;

/// Walks one JSON value and tells its structure and leaves to a sink, without recursion. Strings
/// that hold JSON documents are walked too. One thread.
final class ValueWalker {

  /// Documents in strings are followed to this depth …
  private static final int EMBEDDED_DEPTH = 3;

  /// … and to this size in bytes; beyond it they are text.
  private static final int EMBEDDED_BYTES = 64 << 10;

  /// How a walk ended.
  enum Ending {
    WHOLE,
    STOPPED,
    CUT,
    BROKEN,
    TOO_DEEP
  }

  /// Hears of a key that stands twice in one object.
  interface Repeats {
    void repeat(JsonScanner scanner, byte[] text);
  }

  private static final byte[] NO_TEXT = new byte[0];

  private final LeafSink sink;
  private final JsonScanner scanner = new JsonScanner();
  private final Repeats repeats;
  private final int level;
  private final int maxDepth;
  private boolean[] isObject = new boolean[32];
  private int depth;
  private boolean isTold;
  private byte[] text = NO_TEXT;
  private int to;

  /// Where the object or list begins that an outermost key holds, while it is read; else -1.
  private int held = -1;

  private EventMarks marks = new EventMarks();
  private EventMarks.Key key = EventMarks.Key.PLAIN;
  private int end;
  private Expected expected = Expected.VALUE;

  ValueWalker(LeafSink sink, int maxDepth, Repeats repeats) {
    this(sink, maxDepth, repeats, 0);
  }

  private ValueWalker(LeafSink sink, int maxDepth, Repeats repeats, int level) {
    this.sink = sink;
    this.maxDepth = maxDepth;
    this.repeats = repeats;
    this.level = level;
  }

  /// Where the walk ended: after the value, or at the spot that stopped it.
  int end() {
    return end;
  }

  /// After BROKEN: what was wanted.
  Expected expected() {
    return expected;
  }

  /// Walks the value that begins at `from`.
  Ending walk(byte[] newText, int from, int newTo, EventMarks newMarks) {
    text = newText;
    to = newTo;
    marks = newMarks;
    depth = 0;
    held = -1;
    key = EventMarks.Key.PLAIN;
    scanner.reset(text, from, to);
    var token = value();
    while (true) {
      switch (token) {
        case OBJECT -> {
          if (key == EventMarks.Key.LIST && depth == 1) {
            return stop(Ending.STOPPED, scanner.at() - 1);
          }
          if (depth == 1 && takeHeld()) {
            break;
          }
          if (!push(true)) {
            return stop(Ending.TOO_DEEP, scanner.at());
          }
          if (scanner.stringStart() >= 0) {
            sink.beginObject();
            token = key();
            if (token == Token.STRING) {
              token = value();
              continue;
            }
            return fail(token);
          }
          token = scanner.key();
          if (token != Token.END_OBJECT) {
            return fail(token);
          }
          depth--;
          held = -1;
          sink.leaf(LeafKind.EMPTY_OBJECT, NO_TEXT, 0, 0);
        }
        case ARRAY -> {
          if (key == EventMarks.Key.LIST && depth == 1) {
            return stop(Ending.STOPPED, scanner.at() - 1);
          }
          if (depth == 1 && takeHeld()) {
            break;
          }
          if (!push(false)) {
            return stop(Ending.TOO_DEEP, scanner.at());
          }
          if (scanner.stringStart() >= 0) {
            sink.beginArray();
            token = value();
            continue;
          }
          token = scanner.value();
          if (token != Token.END_ARRAY) {
            sink.beginArray();
            continue;
          }
          depth--;
          held = -1;
          sink.leaf(LeafKind.EMPTY_ARRAY, NO_TEXT, 0, 0);
        }
        case STRING -> {
          if (!isTold) {
            string();
          }
        }
        case NUMBER -> sink.leaf(LeafKind.NUMBER, text, scanner.start(), scanner.end());
        case TRUE -> sink.leaf(LeafKind.TRUE, NO_TEXT, 0, 0);
        case FALSE -> sink.leaf(LeafKind.FALSE, NO_TEXT, 0, 0);
        case NULL -> sink.leaf(LeafKind.NULL, NO_TEXT, 0, 0);
        case COMMA, END_OBJECT, END_ARRAY, END, BROKEN -> {
          return fail(token);
        }
      }
      token = afterValue();
      if (token == null) {
        return stop(Ending.WHOLE, scanner.at());
      }
    }
  }

  /// Takes the object or list that an outermost key holds as a whole, if the sink knows it.
  private boolean takeHeld() {
    if (level > 0 || !isObject[1]) {
      return false;
    }
    held = scanner.at() - 1;
    int length = sink.heldExpected(text, held, to);
    if (length < 0) {
      return false;
    }
    held = -1;
    scanner.knownValue(length);
    return true;
  }

  /// Closes what ends after a value; answers the next value's token, null when all is closed.
  private @Nullable Token afterValue() {
    while (depth > 0) {
      boolean isInObject = isObject[depth];
      if (isInObject) {
        sink.leave();
      }
      var token = scanner.next(isInObject);
      if (token == Token.COMMA) {
        if (!isInObject) {
          return value();
        }
        token = key();
        return token == Token.STRING ? value() : token;
      }
      if (token != Token.END_OBJECT && token != Token.END_ARRAY) {
        return token;
      }
      depth--;
      if (isInObject) {
        sink.endObject();
      } else {
        sink.endArray();
      }
      if (depth == 1 && held >= 0) {
        sink.heldEnded(text, held, scanner.at());
        held = -1;
      }
    }
    return null;
  }

  /// Reads a key and goes down into its value.
  private Token key() {
    int from = scanner.stringStart();
    int length = from < 0 ? -1 : sink.enterExpected(text, from, to);
    if (length >= 0) {
      var token = scanner.knownKey(length);
      if (depth == 1 && level == 0) {
        mark(marks.key(text, from, from + length));
      }
      if (sink.isRepeated()) {
        repeats.repeat(scanner, text);
      }
      return token;
    }
    var token = scanner.key();
    if (token == Token.STRING) {
      enter();
    }
    return token;
  }

  /// Nearly all keys are plain; to store a reference costs more than to compare it.
  private void mark(EventMarks.Key newKey) {
    if (key != newKey) {
      key = newKey;
    }
  }

  /// Reads a value; a string that the sink expects is told to it at once.
  private Token value() {
    int from = scanner.stringStart();
    int length = from < 0 ? -1 : sink.leafExpected(text, from, to);
    isTold = length >= 0;
    if (!isTold) {
      return scanner.value();
    }
    scanner.knownString(length);
    if (depth == 1 && key != EventMarks.Key.PLAIN) {
      marks.text(key, text, from, from + length);
    }
    return Token.STRING;
  }

  private void enter() {
    byte[] bytes = text;
    int first = scanner.start();
    int last = scanner.end();
    if (scanner.isEscaped()) {
      last = scanner.decode();
      first = 0;
      bytes = scanner.decoded();
    }
    boolean isRepeated = sink.enter(bytes, first, last);
    if (depth == 1 && level == 0) {
      mark(marks.key(bytes, first, last));
    }
    if (isRepeated && level == 0) {
      repeats.repeat(scanner, text);
    }
  }

  private void string() {
    byte[] bytes = text;
    int from = scanner.start();
    int to = scanner.end();
    if (scanner.isEscaped()) {
      to = scanner.decode();
      from = 0;
      bytes = scanner.decoded();
    }
    sink.leaf(LeafKind.TEXT, bytes, from, to);
    if (depth == 1 && key != EventMarks.Key.PLAIN) {
      marks.text(key, bytes, from, to);
    }
    if (to - from > 1 && mayBeDocument(bytes[from])) {
      embedded(bytes, from, to);
    }
  }

  /// Whether a document may begin so; `%` is for URL-encoded ones. Keeps nearly all strings from a
  /// closer look.
  private static boolean mayBeDocument(byte first) {
    return switch (first) {
      case '{', '[', '%', ' ', '\n', '\r', '\t' -> true;
      default -> false;
    };
  }

  private void embedded(byte[] bytes, int from, int to) {
    if (level >= EMBEDDED_DEPTH || to - from > EMBEDDED_BYTES) {
      return;
    }
    EmbeddedJson.decode(bytes, from, to)
        .ifPresent(
            document -> {
              sink.beginEmbedded();
              new ValueWalker(sink, maxDepth, repeats, level + 1)
                  .walk(document, 0, document.length, new EventMarks());
              sink.endEmbedded();
            });
  }

  private boolean push(boolean object) {
    if (++depth > maxDepth) {
      return false;
    }
    if (depth == isObject.length) {
      isObject = Arrays.copyOf(isObject, depth * 2);
    }
    isObject[depth] = object;
    return true;
  }

  private Ending fail(Token token) {
    if (token == Token.END) {
      return stop(Ending.CUT, scanner.at());
    }
    if (token == Token.BROKEN) {
      expected = scanner.expected();
      return stop(Ending.BROKEN, scanner.at());
    }
    expected = token == Token.END_OBJECT ? Expected.KEY : Expected.VALUE;
    return stop(Ending.BROKEN, scanner.at() - 1);
  }

  private Ending stop(Ending ending, int at) {
    end = at;
    return ending;
  }
}
