package org.trailglass.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;

/// Goes through the members of an object that is known to be valid, or through the whole members
/// at the beginning of one. Copies nothing. One thread.
public final class Members {
  private final byte[] text;
  private final int to;
  private int at;
  private int keyFrom;
  private int keyTo;
  private int valueFrom;
  private int valueTo;

  /// @param from where the object begins, with its bracket
  /// @param to where it ends, or where its valid beginning ends
  public Members(byte[] text, int from, int to) {
    this.text = text;
    this.to = to;
    this.at = from + 1;
  }

  /// Whether members that follow an object, from the first one's key on, have a key of it again.
  public static boolean areRepeated(byte[] text, int from, int to, int rest, int limit) {
    return areRepeated(new Members(text, from, to), new Members(text, rest - 1, limit));
  }

  /// Whether the members that are left of one have a key of those that are left of the other.
  public static boolean areRepeated(Members object, Members rest) {
    var keys = new HashSet<String>();
    while (object.next()) {
      keys.add(object.key());
    }
    while (rest.next()) {
      if (keys.contains(rest.key())) {
        return true;
      }
    }
    return false;
  }

  /// Goes to the next member.
  ///
  /// @return false at the end
  public boolean next() {
    at = JsonBytes.skipSpace(text, at, to);
    if (at < to && text[at] == ',') {
      at = JsonBytes.skipSpace(text, at + 1, to);
    }
    if (at >= to || text[at] != '"') {
      return false;
    }
    keyFrom = at;
    keyTo = JsonBytes.stringEnd(text, at, to);
    int colon = JsonBytes.skipSpace(text, keyTo, to);
    valueFrom = JsonBytes.skipSpace(text, Math.min(colon + 1, to), to);
    if (valueFrom >= to) {
      valueTo = to;
      at = to;
      return colon < to;
    }
    valueTo = JsonBytes.end(text, valueFrom, to);
    at = valueTo;
    return true;
  }

  /// Whether the key is written so; ASCII.
  public boolean hasKey(String name) {
    if (keyTo - keyFrom != name.length() + 2) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (text[keyFrom + 1 + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// The key, decoded.
  public String key() {
    return new String(JsonBytes.decode(text, keyFrom, keyTo), StandardCharsets.UTF_8);
  }

  /// Where the key begins, with its quote.
  public int keyFrom() {
    return keyFrom;
  }

  /// Where the key ends, behind its quote.
  public int keyTo() {
    return keyTo;
  }

  /// Where the value begins; the end of the text if it has none.
  public int valueFrom() {
    return valueFrom;
  }

  /// Where the value ends.
  public int valueTo() {
    return valueTo;
  }

  /// The first byte of the value, which tells its kind; 0 if it has none.
  public byte valueKind() {
    return valueFrom < valueTo ? text[valueFrom] : 0;
  }

  /// The value if it is a string, decoded; else its JSON.
  public String valueText() {
    var bytes =
        valueKind() == '"'
            ? JsonBytes.decode(text, valueFrom, valueTo)
            : Arrays.copyOfRange(text, valueFrom, valueTo);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
