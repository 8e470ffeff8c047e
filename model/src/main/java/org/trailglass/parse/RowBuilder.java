package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.trailglass.json.EmbeddedJson;
import org.trailglass.json.JsonBytes;

/// Builds the JSON of an event from the cells of a row, column by column. One row.
final class RowBuilder {
  private final JsonText json = new JsonText().raw("{");
  private boolean leftText;

  /// Adds a cell as text; an empty one is left out.
  void cell(String column, String text) {
    if (text.isEmpty()) {
      return;
    }
    var field = FieldNames.outermost(column);
    json.key(field);
    if (FieldNames.isStructure(field)) {
      structure(field, text);
    } else if (FieldNames.isBoolean(field) && (text.equals("true") || text.equals("false"))) {
      json.raw(text);
    } else {
      json.string(text);
    }
  }

  /// Adds a value that is JSON already.
  void value(String column, String valueJson) {
    var field = FieldNames.outermost(column);
    json.key(field)
        .raw(FieldNames.hasOwnNames(field) ? spelt(field, valueJson.getBytes(UTF_8)) : valueJson);
  }

  private void structure(String field, String text) {
    var bytes = text.getBytes(UTF_8);
    if (text.equals("null")) {
      json.raw("null");
    } else if (isJson(text, bytes)) {
      json.raw(FieldNames.hasOwnNames(field) ? spelt(field, bytes) : text);
    } else if (!StructText.append(text, field, json)) {
      leftText |= text.startsWith("{") || text.startsWith("[");
      json.string(text);
    }
  }

  /// Whether a cell is an object or list; one that is URL-encoded stays text.
  private static boolean isJson(String text, byte[] bytes) {
    return !text.stripLeading().startsWith("%")
        && EmbeddedJson.decode(bytes, 0, bytes.length).isPresent();
  }

  /// JSON whose keys are spelt as CloudTrail does.
  private static String spelt(String field, byte[] bytes) {
    var spelt = new StringBuilder();
    int at = 0;
    while (at < bytes.length) {
      int end = bytes[at] == '"' ? JsonBytes.stringEnd(bytes, at, bytes.length) : at + 1;
      while (bytes[at] != '"' && end < bytes.length && bytes[end] != '"') {
        end++;
      }
      var piece = new String(bytes, at, end - at, UTF_8);
      int after = JsonBytes.skipSpace(bytes, end, bytes.length);
      boolean isKey = bytes[at] == '"' && after < bytes.length && bytes[after] == ':';
      spelt.append(
          isKey
              ? '"' + FieldNames.inside(field, piece.substring(1, piece.length() - 1)) + '"'
              : piece);
      at = end;
    }
    return spelt.toString();
  }

  /// Whether a structure could not be read and was left as text.
  boolean leftText() {
    return leftText;
  }

  /// The event.
  byte[] build() {
    return json.raw("}").bytes();
  }
}
