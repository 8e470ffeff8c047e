package org.trailglass.jsonview;

/// One step from a value to a value inside it. Immutable.
public sealed interface JsonStep {

  /// Into the member of an object.
  record Key(String name) implements JsonStep {}

  /// Into the element of a list, counted from 0.
  record Position(int index) implements JsonStep {}
}
