package org.trailglass.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object of JSON that keeps the order of its keys. Values are text, numbers, booleans, null,
/// lists and further objects. One thread.
final class JsonObject {
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  /// The object with these keys and values in turn.
  static JsonObject of(@Nullable Object... keysAndValues) {
    var object = new JsonObject();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return object;
  }

  /// Adds a key, or sets its value anew.
  JsonObject put(String key, @Nullable Object value) {
    values.put(key, value);
    return this;
  }

  /// Adds a key where there is a value.
  JsonObject putIfAny(String key, @Nullable Object value) {
    return value == null ? this : put(key, value);
  }

  /// Adds all keys of another object.
  JsonObject putAll(JsonObject other) {
    values.putAll(other.values);
    return this;
  }

  /// The value of a key as text, empty if it has none.
  String text(String key) {
    var value = values.get(key);
    return value == null ? "" : value.toString();
  }

  /// A second object with the same values.
  JsonObject copy() {
    return new JsonObject().putAll(this);
  }

  /// The JSON on one line, without spaces.
  @Override
  public String toString() {
    var text = new StringBuilder();
    write(this, text);
    return text.toString();
  }

  private static void write(@Nullable Object value, StringBuilder text) {
    switch (value) {
      case JsonObject object -> writeObject(object, text);
      case List<?> list -> writeList(list, text);
      case String string -> quote(string, text);
      case null -> text.append("null");
      default -> text.append(value);
    }
  }

  private static void writeObject(JsonObject object, StringBuilder text) {
    text.append('{');
    object.values.forEach(
        (key, value) -> {
          quote(key, text);
          text.append(':');
          write(value, text);
          text.append(',');
        });
    close(text, '{', '}');
  }

  private static void writeList(List<?> list, StringBuilder text) {
    text.append('[');
    for (var value : list) {
      write(value, text);
      text.append(',');
    }
    close(text, '[', ']');
  }

  private static void close(StringBuilder text, char open, char close) {
    int last = text.length() - 1;
    if (text.charAt(last) != open) {
      text.setLength(last);
    }
    text.append(close);
  }

  private static void quote(String string, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ') {
            text.append("\\u00").append(Character.forDigit(c >> 4, 16));
            text.append(Character.forDigit(c & 15, 16));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
