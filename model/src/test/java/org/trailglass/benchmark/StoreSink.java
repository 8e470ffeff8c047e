package org.trailglass.benchmark;

import org.trailglass.event.LeafKind;
import org.trailglass.event.Reading;
import org.trailglass.parse.RecordSink;
import org.trailglass.store.SegmentBuilder;

/// Puts records into the store's dictionaries and forgets each segment when it is large enough. One
/// thread.
final class StoreSink implements RecordSink {
  private final SegmentBuilder builder = new SegmentBuilder();
  private long rows;

  long rows() {
    return rows;
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
  public void commit(Reading reading, long offset, int length) {
    builder.commit(reading, offset, length);
    rows++;
    if (builder.isEnough()) {
      builder.build(1);
    }
  }

  @Override
  public void commitDerived(
      Reading reading, byte[] json, int from, int to, long offset, int length) {
    commit(reading, offset, length);
  }

  @Override
  public void doubt(int records) {
    builder.doubt(records);
  }

  @Override
  public void text(byte[] text, int from, int to) {
    // The text is not kept here.
  }

  @Override
  public boolean enter(byte[] key, int from, int to) {
    return builder.enter(key, from, to);
  }

  @Override
  public int enterExpected(byte[] text, int from, int to) {
    return builder.enterExpected(text, from, to);
  }

  @Override
  public boolean isRepeated() {
    return builder.isRepeated();
  }

  @Override
  public int leafExpected(byte[] text, int from, int to) {
    return builder.leafExpected(text, from, to);
  }

  @Override
  public void leave() {
    builder.leave();
  }

  @Override
  public void leaf(LeafKind kind, byte[] text, int from, int to) {
    builder.leaf(kind, text, from, to);
  }

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
  public int heldExpected(byte[] bytes, int from, int to) {
    return builder.heldExpected(bytes, from, to);
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
