package org.trailglass.jsonview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trailglass.jsonview.JsonTokens.Kind;

/// One value that holds no others, with the keys that lead to it. Immutable.
///
/// @param text a string decoded, all else as written; `{}` and `[]` without what stands between
public record JsonLeaf(List<String> keys, Type type, String text) {

  /// What a leaf is.
  public enum Type {
    TEXT,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    EMPTY_OBJECT,
    EMPTY_LIST,
    /// No JSON.
    BROKEN
  }

  public JsonLeaf {
    keys = List.copyOf(keys);
  }

  /// All leaves of a text, in the order in which they are written. Never throws: of what is no JSON
  /// as much as can be told.
  public static List<JsonLeaf> of(byte[] json) {
    var tree = new JsonTree(Utf8.decode(json));
    var leaves = new ArrayList<JsonLeaf>();
    for (int node = 0; node < tree.size(); node++) {
      boolean isContainer =
          tree.kind(node) == Kind.BEGIN_OBJECT || tree.kind(node) == Kind.BEGIN_LIST;
      if (!isContainer || tree.isEmpty(node)) {
        var keys = new JsonSpot(tree.steps(node), 0, 0).keys();
        var type = type(tree.kind(node), tree.value(node));
        leaves.add(new JsonLeaf(keys, type, text(type, tree.value(node))));
      }
    }
    return leaves;
  }

  private static Type type(Kind kind, String value) {
    return switch (kind) {
      case STRING -> Type.TEXT;
      case NUMBER -> Type.NUMBER;
      case LITERAL -> Type.valueOf(value.toUpperCase(Locale.ROOT));
      case BEGIN_OBJECT -> Type.EMPTY_OBJECT;
      case BEGIN_LIST -> Type.EMPTY_LIST;
      case END_OBJECT, END_LIST, COLON, COMMA, BROKEN -> Type.BROKEN;
    };
  }

  private static String text(Type type, String value) {
    return switch (type) {
      case EMPTY_OBJECT -> "{}";
      case EMPTY_LIST -> "[]";
      case TEXT, NUMBER, TRUE, FALSE, NULL, BROKEN -> value;
    };
  }
}
