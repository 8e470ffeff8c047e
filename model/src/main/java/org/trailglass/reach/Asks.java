package org.trailglass.reach;

import java.util.Collection;
import java.util.List;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.query.Test;
import org.trailglass.query.TextTest;

/// The questions that lines are made of.
final class Asks {
  private Asks() {}

  /// Events with a text in a field; of the empty text also those without the field.
  static Query is(FieldPath path, String text) {
    var is = new Query.Field(name(path), new TextTest.Is(text));
    return text.isEmpty() ? Query.or(List.of(is, new Query.Not(present(path)))) : is;
  }

  /// Events that have a field.
  static Query present(FieldPath path) {
    return new Query.Field(name(path), new Test.Present());
  }

  /// Events with one of these names.
  ///
  /// @param names at least one
  static Query named(Collection<String> names) {
    return Query.or(names.stream().map(name -> is(Fields.EVENT_NAME, name)).toList());
  }

  private static FieldName name(FieldPath path) {
    if (path.equals(Fields.EVENT_NAME)) {
      return FieldName.Short.NAME;
    }
    return path.equals(Fields.AWS_REGION) ? FieldName.Short.REGION : new FieldName.Path(path);
  }
}
