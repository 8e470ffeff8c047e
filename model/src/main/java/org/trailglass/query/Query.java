package org.trailglass.query;

import java.util.ArrayList;
import java.util.List;

/// What narrows the events: a small tree of values. Everything that filters is one of these, be it
/// typed, clicked or drawn, and each has a text that reads as the same tree again.
///
/// A tree is in normal form: an `and` holds no `and`, an `or` no `or`, and both hold at least two
/// parts, so that two ways to write one question are equal. Immutable.
public sealed interface Query {

  /// Every event: the empty text.
  record All() implements Query {}

  /// Events that all parts let through: `a b`, `a and b`.
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
      requireNormal(parts, And.class);
    }
  }

  /// Events that some part lets through: `a or b`.
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
      requireNormal(parts, Or.class);
    }
  }

  /// Events that the part does not let through: `not a`, `-a`.
  record Not(Query part) implements Query {}

  /// A part that is switched off: it stays in the text and filters nothing, as if it were not
  /// there. `~a`
  record Off(Query part) implements Query {}

  /// Events of which some value, at whatever path, passes a test: `"access denied"`.
  record Anywhere(TextTest test) implements Query {}

  /// Events of which some value at a field, or under it, passes a test: `eventName:AssumeRole`.
  record Field(FieldName field, Test test) implements Query {}

  /// Events that all of the parts let through, in normal form: all events if there are none.
  static Query and(List<? extends Query> parts) {
    var flat = new ArrayList<Query>();
    for (var part : parts) {
      switch (part) {
        case All all -> {}
        case And and -> flat.addAll(and.parts());
        default -> flat.add(part);
      }
    }
    return flat.isEmpty() ? new All() : flat.size() == 1 ? flat.getFirst() : new And(flat);
  }

  /// Events that one of the parts lets through, in normal form.
  ///
  /// @param parts at least one
  static Query or(List<? extends Query> parts) {
    var flat = new ArrayList<Query>();
    for (var part : parts) {
      if (part instanceof Or or) {
        flat.addAll(or.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new Or(flat);
  }

  /// This query narrowed by another one, which is added to its end unless it is there already.
  default Query and(Query more) {
    var parts = this instanceof And and ? and.parts() : List.of(this);
    return parts.contains(more) ? this : and(List.of(this, more));
  }

  /// The opposite: of a `not` its part.
  default Query negated() {
    return this instanceof Not not ? not.part() : new Not(this);
  }

  private static void requireNormal(List<Query> parts, Class<? extends Query> same) {
    if (parts.size() < 2 || parts.stream().anyMatch(same::isInstance)) {
      throw new IllegalArgumentException(same.getSimpleName() + " is not in normal form");
    }
    if (parts.stream().anyMatch(All.class::isInstance)) {
      throw new IllegalArgumentException("every event is no part of a question");
    }
  }
}
