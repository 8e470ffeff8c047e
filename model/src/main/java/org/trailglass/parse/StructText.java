package org.trailglass.parse;

import java.util.regex.Pattern;
import org.trailglass.json.JsonBytes;

/// Reads the text that Athena and CloudTrail Lake write for structures, and writes JSON:
/// `{type=IAMUser, sessioncontext={attributes={…}}, arns=[a, b]}`. The text does not quote, so a
/// value goes on to the next `, key=` or to the bracket that closes it; without the space, which is
/// always written, the comma is its own: a session may be named `x,username=root`. One use.
final class StructText {
  private static final int MAX_DEPTH = 64;
  private static final Pattern NEXT = Pattern.compile(", [\\w.:/@$-]+=|, (?=[{\\[])");
  private static final Pattern KEY = Pattern.compile("\\s*([\\w.:/@$-]+)=");

  private final String text;
  private final String field;
  private final JsonText json;
  private int at;

  private StructText(String text, String field, JsonText json) {
    this.text = text;
    this.field = field;
    this.json = json;
  }

  /// Appends the structure as JSON.
  ///
  /// @param field whose value it is, which says how its keys are spelt
  /// @return false if it is no such text; then nothing was appended
  static boolean append(String text, String field, JsonText json) {
    int before = json.length();
    var struct = new StructText(text.strip(), field, json);
    if (struct.structure(0) && struct.at == struct.text.length()) {
      return true;
    }
    json.cut(before);
    return false;
  }

  private boolean structure(int depth) {
    if (depth > MAX_DEPTH || at >= text.length()) {
      return false;
    }
    return text.charAt(at) == '{' ? object(depth) : text.charAt(at) == '[' && list(depth);
  }

  private boolean object(int depth) {
    at++;
    json.raw("{");
    var key = KEY.matcher(text);
    while (!isAt('}')) {
      if (!key.region(at, text.length()).lookingAt()) {
        return false;
      }
      json.key(FieldNames.inside(field, key.group(1)));
      at = key.end();
      if (!value(depth, '}')) {
        return false;
      }
    }
    at++;
    json.raw("}");
    return true;
  }

  private boolean list(int depth) {
    at++;
    json.raw("[");
    while (!isAt(']')) {
      json.comma();
      if (!value(depth, ']')) {
        return false;
      }
    }
    at++;
    json.raw("]");
    return true;
  }

  /// Reads a value and the comma behind it.
  private boolean value(int depth, char closer) {
    boolean isRead = isJson() ? json() : isStructure() ? structure(depth + 1) : plain(closer);
    if (!isRead || at >= text.length()) {
      return false;
    }
    if (isAt(',')) {
      at++;
      while (isAt(' ')) {
        at++;
      }
      return true;
    }
    return isAt(closer);
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean isStructure() {
    return isAt('{') || isAt('[');
  }

  /// JSON inside a structure is the text of a string.
  private boolean isJson() {
    return text.startsWith("{\"", at) || text.startsWith("[{\"", at) || text.startsWith("[\"", at);
  }

  private boolean json() {
    var rest = text.substring(at).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    int end = JsonBytes.end(rest, 0, rest.length);
    var value = new String(rest, 0, end, java.nio.charset.StandardCharsets.UTF_8);
    json.string(value);
    at += value.length();
    return true;
  }

  private boolean plain(char closer) {
    int end = plainEnd(closer);
    if (end < 0) {
      return false;
    }
    var value = text.substring(at, end);
    at = end;
    if (value.equals("null")) {
      json.raw("null");
    } else {
      json.string(value);
    }
    return true;
  }

  private int plainEnd(char closer) {
    int open = 0;
    var next = NEXT.matcher(text);
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '[') {
        open++;
      } else if (c == '}' || c == ']') {
        if (open == 0) {
          return c == closer ? i : -1;
        }
        open--;
      } else if (c == ',' && open == 0) {
        boolean isEnd = closer == ']' || next.region(i, text.length()).lookingAt();
        if (isEnd) {
          return i;
        }
      }
    }
    return -1;
  }
}
