package org.trailglass.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;
import org.trailglass.event.FieldPath;
import org.trailglass.event.SetField;
import org.trailglass.query.TextTest;
import org.trailglass.store.Column;
import org.trailglass.store.Needle;
import org.trailglass.store.Overtaken;
import org.trailglass.store.RowBits;

/// Asks for events of which some value passes a test, or something that was noted on them, or the
/// name of one of their values.
///
/// @param contained a text that every value that passes contains; empty if there is none
/// @param test what such a value has to pass besides
record AnywhereQuestion(Needle contained, ValueTest test) implements Question {

  /// Every value passes.
  private static final ValueTest ANY = (column, ordinal) -> true;

  static AnywhereQuestion of(TextTest test, Overtaken overtaken) {
    if (test instanceof TextTest.Is(var text)) {
      return new AnywhereQuestion(new Needle(text), ANY);
    }
    var valueTest = ValueTest.of(test, overtaken);
    return valueTest instanceof LikeText like
        ? new AnywhereQuestion(like.longest(), like.isContained() ? ANY : like)
        : new AnywhereQuestion(new Needle(""), valueTest);
  }

  @Override
  public RoaringBitmap in(SegmentView view) {
    var rows = view.noRows();
    if (contained.folded().isEmpty()) {
      view.segment().columns().forEach(column -> test.addRows(column, rows));
      view.wordLayers().forEach(column -> test.addRows(column, rows));
    } else {
      view.segment().eachWith(contained, (column, ordinals) -> addRows(column, ordinals, rows));
      view.wordLayers().forEach(column -> addWith(column, rows));
    }
    return rows.toBitmap();
  }

  private void addWith(Column column, RowBits rows) {
    var ordinals = new BitSet();
    for (int ordinal = 0; ordinal < column.values(); ordinal++) {
      ordinals.set(ordinal, column.contains(ordinal, contained));
    }
    addRows(column, ordinals, rows);
  }

  private void addRows(Column column, BitSet containing, RowBits rows) {
    if (test != ANY) {
      containing.andNot(
          containing.stream()
              .filter(ordinal -> !test.passes(column, ordinal))
              .collect(BitSet::new, BitSet::set, BitSet::or));
    }
    ValueTest.add(column, containing, rows);
  }

  @Override
  public Cost cost() {
    return test.isSlow() ? Cost.PATTERN_OF_ALL_VALUES : Cost.ALL_VALUES;
  }

  @Override
  public Stream<FieldPath> fields() {
    return Arrays.stream(SetField.values()).filter(SetField::isText).map(SetField::path);
  }
}
