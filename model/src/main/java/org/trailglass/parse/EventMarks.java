package org.trailglass.parse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.trailglass.json.JsonBytes;
import org.trailglass.json.Members;

/// Collects from the outermost keys of an object whether it is an event. One thread.
final class EventMarks {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte[] VERSION = ascii("eventVersion");
  private static final byte[] TIME = ascii("eventTime");
  private static final byte[] NAME = ascii("eventName");
  private static final byte[] INSIGHT = ascii("insightDetails");
  private static final byte[] CATEGORY = ascii("eventCategory");
  private static final byte[] SOURCE = ascii("eventSource");
  private static final byte[] AGGREGATED = ascii("Aggregated");
  private static final byte[] NOTIFIER = ascii("aws:");
  private static final byte[][] LISTS = {
    ascii("Records"),
    ascii("Events"),
    ascii("events"),
    ascii("logEvents"),
    ascii("QueryResultRows"),
    ascii("hits")
  };

  /// The longest of these keys, and some backslashes.
  private static final int MOST_BROKEN_KEY = 20;

  /// What the value of a key decides.
  enum Key {
    PLAIN,
    CATEGORY,
    SOURCE,
    LIST
  }

  private boolean isDated;
  private boolean isNamed;
  private boolean isAggregated;
  private boolean isNotification;

  void clear() {
    isDated = false;
    isNamed = false;
    isAggregated = false;
    isNotification = false;
  }

  boolean isEvent() {
    return ((isDated && isNamed) || isAggregated) && !isNotification;
  }

  /// Whether a key of an event came.
  boolean isNamedOrDated() {
    return isNamed || isDated;
  }

  /// Takes an outermost key.
  Key key(byte[] text, int from, int to) {
    int length = to - from;
    if (length == 9 && (isMark(TIME, text, from, to) || isMark(NAME, text, from, to))) {
      boolean isTime = text[from + 5] == 'T';
      isDated |= isTime;
      isNamed |= !isTime;
    } else if (length == 12 && isMark(VERSION, text, from, to)) {
      isDated = true;
    } else if (length == 14 && isMark(INSIGHT, text, from, to)) {
      isNamed = true;
    } else if (length == 13 && isMark(CATEGORY, text, from, to)) {
      return Key.CATEGORY;
    } else if (length == 11 && isMark(SOURCE, text, from, to)) {
      return Key.SOURCE;
    } else if (!isDated && !isNamed && isList(text, from, to)) {
      return Key.LIST;
    }
    return Key.PLAIN;
  }

  /// Takes the text of the value of an outermost key.
  void text(Key key, byte[] text, int from, int to) {
    if (key == Key.CATEGORY) {
      isAggregated |= is(AGGREGATED, text, from, to);
    } else if (key == Key.SOURCE) {
      isNotification |=
          to - from >= NOTIFIER.length && is(NOTIFIER, text, from, from + NOTIFIER.length);
    }
  }

  /// Whether any of the keys of an event stands in a range with its quote and colon.
  static boolean areKeysIn(byte[] text, int from, int to) {
    for (int i = from; i + 9 < to; i++) {
      if (text[i] == '"'
          && i - 9 >= from
          && areAnyIn(text, Math.max(from, i - 12), i)
          && text[JsonBytes.skipSpace(text, i + 1, to - 1)] == ':') {
        return true;
      }
    }
    return false;
  }

  /// Whether one of the keys of an event is among the members from a key on.
  static boolean areAnyKey(byte[] text, int key, int to) {
    var members = new Members(text, key - 1, to);
    while (members.next()) {
      int from = members.keyFrom() + 1;
      if (areAnyIn(text, from, members.keyTo() - 1)) {
        return true;
      }
    }
    return false;
  }

  /// Whether any of the keys of an event is named in a range, wherever.
  static boolean areAnyIn(byte[] text, int from, int to) {
    for (int i = from; i + 8 < to; i++) {
      if (text[i] == 'e'
          && (is(NAME, text, i, Math.min(to, i + 9))
              || is(TIME, text, i, Math.min(to, i + 9))
              || is(VERSION, text, i, Math.min(to, i + 12)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a key names a list of records.
  static boolean isList(byte[] text, int from, int to) {
    for (var name : LISTS) {
      if (is(name, text, from, to)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a key names a list of records but for backslashes that fell into it.
  static boolean isListButForBackslashes(byte[] text, int from, int to) {
    if (to - from > MOST_BROKEN_KEY) {
      return false;
    }
    var key = new String(text, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    var clean = ascii(key.replace("\\", ""));
    return clean.length < to - from && isList(clean, 0, clean.length);
  }

  /// Whether a text before a quote is a key that names a list of records, or the end of one.
  static boolean endsListKey(byte[] text, int from, int to) {
    for (var name : LISTS) {
      int length = to - from;
      if (length <= name.length
          && Arrays.equals(name, name.length - length, name.length, text, from, to)) {
        return true;
      }
    }
    return false;
  }

  /// Compares the first eight bytes and the last eight: the marks have eight to sixteen. This is
  /// asked of every outermost key, so it makes no call.
  private static boolean isMark(byte[] name, byte[] text, int from, int to) {
    return (long) LONG.get(text, from) == (long) LONG.get(name, 0)
        && (long) LONG.get(text, to - 8) == (long) LONG.get(name, name.length - 8);
  }

  private static boolean is(byte[] name, byte[] text, int from, int to) {
    return Arrays.equals(name, 0, name.length, text, from, to);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }
}
