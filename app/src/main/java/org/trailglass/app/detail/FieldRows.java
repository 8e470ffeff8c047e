package org.trailglass.app.detail;

import java.util.ArrayList;
import java.util.List;
import org.trailglass.app.detail.DetailRow.Tone;
import org.trailglass.app.value.FieldValue;
import org.trailglass.event.Leaf;
import org.trailglass.event.LeafKind;

/// Collects the lines of one group. One thread.
final class FieldRows {
  private final List<DetailRow> rows = new ArrayList<>();

  /// A line for a leaf, as the record writes it; an empty string as `""`.
  FieldRows add(String label, Leaf leaf, String note, Tone tone) {
    boolean isQuiet = leaf.kind() == LeafKind.NULL || leaf.text().isEmpty();
    var shown = leaf.text().isEmpty() ? "\"\"" : ShownText.of(leaf.text());
    var value = FieldValue.of(leaf);
    rows.add(new DetailRow(label, shown, note, value, isQuiet ? Tone.QUIET : tone));
    return this;
  }

  /// A line for a leaf that is true or false, in words; anything else as the record writes it.
  FieldRows addFlag(String label, Leaf leaf, String yes, String no) {
    if (!leaf.text().equals("true") && !leaf.text().equals("false")) {
      return add(label, leaf, "", Tone.PLAIN);
    }
    var value = FieldValue.of(leaf);
    rows.add(new DetailRow(label, leaf.text().equals("true") ? yes : no, "", value, Tone.PLAIN));
    return this;
  }

  /// A line for what follows from the record.
  FieldRows add(String label, String text, String note, Tone tone) {
    return add(label, text, note, FieldValue.ofNoField(text), tone);
  }

  /// A line for what follows from the record and is a field all the same, though it may be called
  /// otherwise there.
  FieldRows add(String label, String text, String note, FieldValue value, Tone tone) {
    rows.add(new DetailRow(label, ShownText.of(text), note, value, tone));
    return this;
  }

  FieldRows add(String label, String text) {
    return add(label, text, "", Tone.PLAIN);
  }

  /// The group, if it has any line.
  List<DetailGroup> under(String title) {
    return rows.isEmpty() ? List.of() : List.of(new DetailGroup(title, rows));
  }
}
