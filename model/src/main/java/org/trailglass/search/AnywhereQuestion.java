package org.trailglass.search;

import java.util.Arrays;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;
import org.trailglass.event.FieldPath;
import org.trailglass.event.SetField;
import org.trailglass.query.TextTest;
import org.trailglass.store.Column;
import org.trailglass.store.Needle;
import org.trailglass.store.RowBits;

/// Asks for events of which some value passes a test, or something that was noted on them, or the
/// name of one of their values.
///
/// @param contained a text that every value that passes contains; empty if there is none
/// @param test what such a value has to pass besides
record AnywhereQuestion(Needle contained, ValueTest test) implements Question {

  static AnywhereQuestion of(TextTest test, Watch watch) {
    if (test instanceof TextTest.Is(var text)) {
      var needle = new Needle(text);
      return new AnywhereQuestion(needle, (column, ordinal) -> true);
    }
    var valueTest = ValueTest.of(test, watch);
    var contained = valueTest instanceof LikeText like ? like.longest() : new Needle("");
    return new AnywhereQuestion(contained, valueTest);
  }

  @Override
  public RoaringBitmap in(SegmentView view) {
    var rows = view.noRows();
    if (contained.folded().isEmpty()) {
      view.segment().columns().forEach(column -> test.addRows(column, rows));
      view.wordLayers().forEach(column -> test.addRows(column, rows));
    } else {
      view.segment().eachWith(contained, (column, ordinal) -> addIfPasses(column, ordinal, rows));
      view.wordLayers().forEach(column -> addWith(column, rows));
    }
    return rows.toBitmap();
  }

  private void addWith(Column column, RowBits rows) {
    for (int ordinal = 0; ordinal < column.values(); ordinal++) {
      if (column.contains(ordinal, contained)) {
        addIfPasses(column, ordinal, rows);
      }
    }
  }

  private void addIfPasses(Column column, int ordinal, RowBits rows) {
    if (test.passes(column, ordinal)) {
      column.postings().addTo(ordinal, rows);
    }
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
