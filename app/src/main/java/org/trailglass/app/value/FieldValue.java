package org.trailglass.app.value;

import java.util.Optional;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Leaf;
import org.trailglass.event.LeafKind;

/// A value that a person sees, and where it stands. Immutable.
///
/// @param path of the field, without list positions; empty if it stands in no field
/// @param kind what it is; an object or a list that is not empty counts as an empty one
/// @param text as the record has it: nothing is made visible in it
public record FieldValue(Optional<FieldPath> path, LeafKind kind, String text) {

  /// A text of a field.
  public static FieldValue of(FieldPath path, String text) {
    return new FieldValue(Optional.of(path), LeafKind.TEXT, text);
  }

  /// A leaf of a record.
  public static FieldValue of(Leaf leaf) {
    return new FieldValue(Optional.of(leaf.path()), leaf.kind(), leaf.text());
  }

  /// What stands in no field, and can only be copied.
  public static FieldValue ofNoField(String text) {
    return new FieldValue(Optional.empty(), LeafKind.TEXT, text);
  }

  /// A value of which only the text is known, as the store tells it: `null`, `{}` and `[]` are
  /// taken for what they look like.
  public static FieldValue ofText(FieldPath path, String text) {
    var kind =
        switch (text) {
          case "null" -> LeafKind.NULL;
          case "{}" -> LeafKind.EMPTY_OBJECT;
          case "[]" -> LeafKind.EMPTY_ARRAY;
          default -> LeafKind.TEXT;
        };
    return new FieldValue(Optional.of(path), kind, text);
  }
}
