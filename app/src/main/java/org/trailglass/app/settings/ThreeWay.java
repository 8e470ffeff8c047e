package org.trailglass.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Joins what two changed in the same thing, so that the one who writes last takes nothing of the
/// other's away. Where both changed the very same value, the last one has it.
final class ThreeWay {
  /// The keys by which a list knows its objects again.
  private static final List<String> KEYS = List.of("name", "field");

  private ThreeWay() {}

  /// Joins two maps.
  ///
  /// @param before what both began with
  /// @param mine what is to be written
  /// @param theirs what is there now
  static <K, V> Map<K, V> merged(
      Map<? extends K, ? extends V> before,
      Map<? extends K, ? extends V> mine,
      Map<? extends K, ? extends V> theirs) {
    var merged = new LinkedHashMap<K, V>(theirs);
    before.keySet().stream().filter(key -> !mine.containsKey(key)).forEach(merged::remove);
    mine.forEach(
        (key, value) -> {
          if (!value.equals(before.get(key))) {
            merged.put(key, value);
          }
        });
    return merged;
  }

  /// Joins two JSON values: objects by their keys, lists by their elements.
  static JsonNode merged(JsonNode before, JsonNode mine, JsonNode theirs) {
    if (mine.equals(before)) {
      return theirs;
    }
    if (theirs.equals(before)) {
      return mine;
    }
    if (mine instanceof ObjectNode my && theirs instanceof ObjectNode their) {
      return objects(before, my, their);
    }
    if (mine instanceof ArrayNode my && theirs instanceof ArrayNode their) {
      return lists(before, my, their);
    }
    return mine;
  }

  private static JsonNode objects(JsonNode before, ObjectNode mine, ObjectNode theirs) {
    var merged = JsonNodeFactory.instance.objectNode();
    var names = new ArrayList<String>();
    Stream.concat(mine.propertyStream(), theirs.propertyStream())
        .map(Map.Entry::getKey)
        .distinct()
        .forEach(names::add);
    for (var name : names) {
      var value = merged(before.path(name), mine.path(name), theirs.path(name));
      if (!value.isMissingNode()) {
        merged.set(name, value);
      }
    }
    return merged;
  }

  /// In the order of mine; what the other one added comes behind.
  private static JsonNode lists(JsonNode before, ArrayNode mine, ArrayNode theirs) {
    var was = byKey(before);
    var my = byKey(mine);
    var their = byKey(theirs);
    if (was.isEmpty() || my.isEmpty() || their.isEmpty()) {
      return mine;
    }
    var merged = new LinkedHashMap<String, JsonNode>();
    Stream.concat(my.get().keySet().stream(), their.get().keySet().stream())
        .forEach(key -> merged.put(key, merged(at(was, key), at(my, key), at(their, key))));
    var list = JsonNodeFactory.instance.arrayNode();
    merged.values().stream().filter(value -> !value.isMissingNode()).forEach(list::add);
    return list;
  }

  private static JsonNode at(Optional<Map<String, JsonNode>> list, String key) {
    return list.<JsonNode>map(all -> all.get(key)).orElse(MissingNode.getInstance());
  }

  /// The elements by what they are known by; empty for a list whose elements are not known by
  /// anything.
  private static Optional<Map<String, JsonNode>> byKey(JsonNode list) {
    var all = new LinkedHashMap<String, JsonNode>();
    for (var element : list) {
      var key =
          element.isTextual()
              ? Optional.of(element)
              : KEYS.stream().map(element::path).filter(JsonNode::isTextual).findFirst();
      if (key.isEmpty() || all.put(key.get().textValue(), element) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }
}
