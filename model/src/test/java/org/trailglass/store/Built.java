package org.trailglass.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.trailglass.event.LeafKind;
import org.trailglass.event.Reading;
import org.trailglass.parse.ReadLimits;
import org.trailglass.parse.RecordFlattener;
import org.trailglass.parse.RecordSink;

/// Builds segments of JSON texts, the way a load does.
public final class Built implements RecordSink {
  final SegmentBuilder builder = new SegmentBuilder();
  private final RecordFlattener flattener = new RecordFlattener(this, ReadLimits.defaults());
  private long offset;

  /// How many objects and lists were known from records before.
  int heldKnown;

  Built() {
    builder.stream(0, 0);
  }

  /// A store of these records, in segments of some size.
  public static EventStore store(List<String> records, int rowsOfSegment) {
    var appender = new StoreAppender(EventStore.empty());
    var built = new Built();
    for (int row = 0; row < records.size(); row++) {
      built.add(records.get(row));
      if ((row + 1) % rowsOfSegment == 0 || row + 1 == records.size()) {
        appender.add(built.builder.build(0));
        built.builder.stream(0, row + 1);
      }
    }
    return appender.snapshot();
  }

  /// A store of these records, in one segment.
  public static EventStore store(List<String> records) {
    var built = new Built();
    records.forEach(built::add);
    return store(built.builder.build(0));
  }

  static EventStore store(Segment... segments) {
    var appender = new StoreAppender(EventStore.empty());
    for (var segment : segments) {
      appender.add(segment);
    }
    return appender.snapshot();
  }

  /// A record that is an event by its first keys.
  public static String event(String members) {
    return "{\"eventVersion\":1,\"eventName\":2," + members + "}";
  }

  void add(String record) {
    add(record.getBytes(UTF_8));
  }

  void add(byte[] record) {
    if (read(record) != RecordFlattener.Outcome.EVENT) {
      throw new IllegalArgumentException("no event: " + new String(record, UTF_8));
    }
    builder.commit(Reading.WHOLE, offset, record.length);
    offset += record.length + 1;
  }

  /// Reads a record that is cut off at its end, so that it is taken back.
  void takeBack(String record, int length) {
    flattener.flatten(record.getBytes(UTF_8), 0, length, false);
  }

  private RecordFlattener.Outcome read(byte[] record) {
    return flattener.flatten(record, 0, record.length, true);
  }

  @Override
  public void begin() {
    builder.begin();
  }

  @Override
  public void rollback() {
    builder.rollback();
  }

  @Override
  public void commit(Reading reading, long at, int length) {
    builder.commit(reading, at, length);
  }

  @Override
  public void commitDerived(Reading reading, byte[] json, int from, int to, long at, int length) {
    builder.commitDerived(reading, at, length, 0, 0);
  }

  @Override
  public void doubt(int records) {
    builder.doubt(records);
  }

  @Override
  public void text(byte[] text, int from, int to) {}

  @Override
  public void beginObject() {
    builder.beginObject();
  }

  @Override
  public void endObject() {
    builder.endObject();
  }

  @Override
  public void beginArray() {
    builder.beginArray();
  }

  @Override
  public void endArray() {
    builder.endArray();
  }

  @Override
  public boolean enter(byte[] bytes, int from, int to) {
    return builder.enter(bytes, from, to);
  }

  @Override
  public int enterExpected(byte[] bytes, int from, int to) {
    return builder.enterExpected(bytes, from, to);
  }

  @Override
  public boolean isRepeated() {
    return builder.isRepeated();
  }

  @Override
  public void leave() {
    builder.leave();
  }

  @Override
  public void leaf(LeafKind kind, byte[] bytes, int from, int to) {
    builder.leaf(kind, bytes, from, to);
  }

  @Override
  public int leafExpected(byte[] bytes, int from, int to) {
    return builder.leafExpected(bytes, from, to);
  }

  @Override
  public int heldExpected(byte[] bytes, int from, int to) {
    int length = builder.heldExpected(bytes, from, to);
    heldKnown += length >= 0 ? 1 : 0;
    return length;
  }

  @Override
  public void heldEnded(byte[] bytes, int from, int to) {
    builder.heldEnded(bytes, from, to);
  }

  @Override
  public void beginEmbedded() {
    builder.beginEmbedded();
  }

  @Override
  public void endEmbedded() {
    builder.endEmbedded();
  }
}
