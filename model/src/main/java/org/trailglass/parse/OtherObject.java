package org.trailglass.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.trailglass.json.JsonBytes;
import org.trailglass.json.Members;

/// A valid object that is no event, seen by its outermost keys. Valid until the window moves.
final class OtherObject {
  private static final int MOST_MEMBERS = 1_000;

  /// A value, from its first byte to behind its last.
  record Span(int from, int to) {}

  private final byte[] text;
  private final Map<String, Span> members = new HashMap<>();

  OtherObject(byte[] text, int from, int to) {
    this.text = text;
    var each = new Members(text, from, to);
    while (each.next() && members.size() < MOST_MEMBERS) {
      members.putIfAbsent(each.key(), new Span(each.valueFrom(), each.valueTo()));
    }
  }

  boolean has(String key) {
    return members.containsKey(key);
  }

  boolean hasAll(String... keys) {
    return Arrays.stream(keys).allMatch(members::containsKey);
  }

  /// The text of a string, the JSON of another value, or nothing.
  String text(String key) {
    var span = members.get(key);
    if (span == null) {
      return "";
    }
    var bytes =
        text[span.from] == '"'
            ? JsonBytes.decode(text, span.from, span.to)
            : Arrays.copyOfRange(text, span.from, span.to);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// The first byte of a value, which tells its kind; 0 if there is none.
  byte kind(String key) {
    var span = members.get(key);
    return span == null ? 0 : text[span.from];
  }

  /// Whether the value of a key, or the first element of its list, looks like an event.
  boolean holdsEvents() {
    return members.values().stream().anyMatch(this::isEvent);
  }

  private boolean isEvent(Span span) {
    int at = text[span.from] == '[' ? JsonBytes.skipSpace(text, span.from + 1, span.to) : span.from;
    if (at >= span.to || text[at] != '{') {
      return false;
    }
    var marks = new EventMarks();
    var each = new Members(text, at, JsonBytes.end(text, at, span.to));
    while (each.next()) {
      marks.key(text, each.keyFrom() + 1, each.keyTo() - 1);
    }
    return marks.isEvent();
  }

  int from(String key) {
    var span = members.get(key);
    return span == null ? 0 : span.from;
  }

  int to(String key) {
    var span = members.get(key);
    return span == null ? 0 : span.to;
  }
}
