package org.trailglass.event;

import java.util.List;

/// The fields that no record has: what the person at the window says of an event, or knows of its
/// values, how it was read, and what only all events together tell. They are read like any other by
/// their path; what a person says, from snapshots that were given it.
///
/// The name of such a field always means it, as that of a {@link DerivedField} does: a record's own
/// key of that name is written in quotes.
public enum SetField {
  /// `true` for an event that is marked.
  MARKED("marked", false),
  /// What was noted on an event.
  NOTE("note", true),
  /// The names of those values of an event that were given one.
  NAMED("named", true),
  /// How the record was read: a {@link Reading}, in small letters. Known of every event.
  READING("reading", false),
  /// Who made the request, as an ARN, or what else names it best.
  PRINCIPAL("principal", false),
  /// The session of temporary credentials with which the request was made.
  SESSION("session", false),
  /// The name of who began the chain of credentials that led to the event.
  ORIGIN("origin", false),
  /// The access key with which the chain began.
  ORIGIN_KEY("origin.key", false),
  /// Every step of the chain that led to the event: keys, sessions, principals.
  CHAIN("chain", false),
  /// How often credentials were handed on before the event.
  CHAIN_DEPTH("chain.depth", false),
  /// In what ways the use of credentials is odd, as codes such as `new-region`.
  ODD("odd", false);

  private static final List<SetField> ALL = List.of(values());

  private final FieldPath path;
  private final boolean isText;

  SetField(String name, boolean isText) {
    this.path = new FieldPath(List.of(name.split("\\.")), true);
    this.isText = isText;
  }

  /// How the field is written.
  public FieldPath path() {
    return path;
  }

  /// Whether it holds words, so that a search for words looks into it.
  public boolean isText() {
    return isText;
  }

  /// Whether these keys are the name of such a field.
  static boolean isName(List<String> keys) {
    return ALL.stream().anyMatch(field -> field.path.keys().equals(keys));
  }
}
