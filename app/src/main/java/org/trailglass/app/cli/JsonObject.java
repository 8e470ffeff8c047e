package org.trailglass.app.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.trailglass.export.Escapes;

/// A small JSON object to print, with its members in the order in which they are put. One thread.
final class JsonObject {
  private final List<String> members = new ArrayList<>();

  JsonObject put(String name, long number) {
    return member(name, Long.toString(number));
  }

  JsonObject put(String name, double number) {
    return member(name, BigDecimal.valueOf(number).toPlainString());
  }

  JsonObject put(String name, String text) {
    return member(name, Escapes.jsonString(text));
  }

  JsonObject put(String name, JsonObject object) {
    return member(name, object.toString().replace("\n", "\n  "));
  }

  JsonObject put(String name, List<JsonObject> list) {
    var items = list.stream().map(item -> item.toString().replace("\n", "\n    ")).toList();
    return member(
        name, items.isEmpty() ? "[]" : "[\n    " + String.join(",\n    ", items) + "\n  ]");
  }

  JsonObject putNull(String name) {
    return member(name, "null");
  }

  private JsonObject member(String name, String json) {
    members.add(Escapes.jsonString(name) + ": " + json);
    return this;
  }

  /// On one line.
  String onOneLine() {
    return toString().replaceAll("\\n *", " ");
  }

  /// On several lines, indented by two spaces.
  @Override
  public String toString() {
    return members.isEmpty() ? "{}" : "{\n  " + String.join(",\n  ", members) + "\n}";
  }
}
