package org.trailglass.store;

import java.util.ArrayList;
import java.util.HashMap;
import org.trailglass.event.DerivedField;

/// Computes a derived field for all rows of a segment, once for each combination of values that its
/// inputs take.
final class Derivation {
  private static final int NO_VALUE = -1;

  private Derivation() {}

  static DerivedColumn of(DerivedField field, Segment segment) {
    var combinations = Combinations.of(field.inputs(), segment);
    var texts = new ArrayList<String>();
    var numberOf = numbers(field, combinations, texts);
    var rows = new char[segment.rows()];
    var entries = new int[rows.length];
    int size = 0;
    for (int row = 0; row < rows.length; row++) {
      int number = numberOf[combinations.of(row)];
      if (number != NO_VALUE) {
        rows[size] = (char) row;
        entries[size++] = number;
      }
    }
    return DerivedColumn.of(rows.length, rows, entries, size, texts);
  }

  /// The number of each combination's text.
  private static int[] numbers(
      DerivedField field, Combinations combinations, ArrayList<String> texts) {
    var numbers = new HashMap<String, Integer>();
    var numberOf = new int[combinations.size()];
    for (int i = 0; i < numberOf.length; i++) {
      var text = field.of(combinations.values(i)).orElse(null);
      if (text == null) {
        numberOf[i] = NO_VALUE;
        continue;
      }
      var known = numbers.putIfAbsent(text, texts.size());
      if (known == null) {
        texts.add(text);
      }
      numberOf[i] = known == null ? texts.size() - 1 : known;
    }
    return numberOf;
  }
}
