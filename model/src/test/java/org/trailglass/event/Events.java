package org.trailglass.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/// Makes events of JSON text for tests; in it, single quotes stand for double ones.
final class Events {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Events() {}

  /// An event with this userIdentity, at 2024-03-01T10:00:00Z.
  static Event withIdentity(String identity) {
    return of("{'eventTime':'2024-03-01T10:00:00Z','userIdentity':" + identity + "}");
  }

  static Event of(String json) {
    var leaves = new ArrayList<Leaf>();
    var root = tree(json.replace('\'', '"'));
    root.properties().forEach(e -> add(FieldPath.of(e.getKey()), e.getValue(), leaves));
    return new Event(leaves);
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static void add(FieldPath path, JsonNode node, List<Leaf> leaves) {
    if (node.isContainerNode() && !node.isEmpty()) {
      node.properties().forEach(e -> add(path.child(e.getKey()), e.getValue(), leaves));
      node.elements().forEachRemaining(e -> addElement(path, node, e, leaves));
    } else {
      leaves.add(new Leaf(path, kind(node), node.isTextual() ? node.textValue() : node.toString()));
    }
  }

  private static void addElement(FieldPath path, JsonNode list, JsonNode element, List<Leaf> to) {
    if (list.isArray()) {
      add(path, element, to);
    }
  }

  private static LeafKind kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> LeafKind.TEXT;
      case NUMBER -> LeafKind.NUMBER;
      case BOOLEAN -> node.booleanValue() ? LeafKind.TRUE : LeafKind.FALSE;
      case NULL -> LeafKind.NULL;
      case ARRAY -> LeafKind.EMPTY_ARRAY;
      case OBJECT -> LeafKind.EMPTY_OBJECT;
      case BINARY, MISSING, POJO -> throw new IllegalArgumentException(node.toString());
    };
  }
}
