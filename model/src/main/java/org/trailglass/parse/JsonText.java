package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

/// JSON as it is built. One thread.
final class JsonText {
  private final StringBuilder text = new StringBuilder();

  /// Appends JSON as it is.
  JsonText raw(CharSequence json) {
    text.append(json);
    return this;
  }

  /// Appends a key and its colon, with a comma where one is due.
  JsonText key(String key) {
    comma();
    return string(key).raw(":");
  }

  /// Appends a comma where one is due before a member or element.
  JsonText comma() {
    char last = text.charAt(text.length() - 1);
    if (last != '{' && last != '[') {
      text.append(',');
    }
    return this;
  }

  /// Appends a string.
  JsonText string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ') {
            text.append(String.format("\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
    return this;
  }

  int length() {
    return text.length();
  }

  void cut(int length) {
    text.setLength(length);
  }

  byte[] bytes() {
    return text.toString().getBytes(UTF_8);
  }
}
