package org.trailglass.load;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.trailglass.container.Encoded;
import org.trailglass.container.Member;
import org.trailglass.event.LeafKind;
import org.trailglass.event.Reading;
import org.trailglass.parse.RecordSink;
import org.trailglass.store.SegmentBuilder;
import org.trailglass.store.StreamText;

/// Hands the records of a batch's streams to a segment builder, keeps their text, and cuts segments
/// when they are large enough. One thread.
final class StreamSink implements RecordSink {
  private final SegmentBuilder builder = new SegmentBuilder();
  private final RawKeeper keeper;
  private final Counters counters;
  private final LongSupplier clock;
  private final HeapRoom room;
  private Consumer<BatchOutput.Part> output = part -> {};
  private int source;
  private int stream = -1;
  private int position;
  private @Nullable StreamText text;
  private @Nullable Member member;
  private long told;

  /// Bytes of text since the last segment.
  private long toldOfSegment;

  StreamSink(Shared shared) {
    keeper = shared.keeper();
    counters = shared.counters();
    clock = shared.clock();
    room = shared.room();
  }

  /// Begins a batch.
  ///
  /// @param newOutput takes the segments that are cut
  void beginBatch(int newSource, Consumer<BatchOutput.Part> newOutput) {
    source = newSource;
    output = newOutput;
    stream = -1;
  }

  /// Begins the batch's next stream.
  void beginStream(StreamText newText, Member newMember) {
    text = newText;
    member = newMember;
    stream++;
    position = 0;
    told = 0;
    builder.stream(stream, 0);
  }

  /// Ends the stream; answers the bytes of its text.
  long endStream() {
    var ended = text;
    if (ended != null) {
      keeper.keep(ended::finish);
    }
    text = null;
    member = null;
    return told;
  }

  /// Ends the batch.
  void endBatch() {
    cut();
  }

  /// Builds a segment even where there are no rows: what records that were taken back left in the
  /// builder must not show in the next segment.
  private void cut() {
    long start = clock.getAsLong();
    var exploded = builder.explodedPaths();
    var segment = builder.build(source);
    toldOfSegment = 0;
    if (segment.rows() > 0) {
      room.keep(segment.retainedBytes(), segment.rows());
      output.accept(new BatchOutput.Rows(segment, exploded));
    }
    builder.stream(stream, position);
    counters.indexNanos.add(clock.getAsLong() - start);
  }

  @Override
  public void begin() {
    if (builder.isFull()) {
      cut();
    }
    builder.begin();
  }

  @Override
  public void rollback() {
    builder.rollback();
  }

  @Override
  public void commit(Reading reading, long offset, int length) {
    builder.commit(reading, offset, length);
    position++;
  }

  @Override
  public void commitDerived(
      Reading reading, byte[] json, int from, int to, long offset, int length) {
    long at = keeper.keepDerived(text, json, from, to);
    builder.commitDerived(reading, offset, length, at, to - from);
    position++;
  }

  @Override
  public void doubt(int records) {
    builder.doubt(records);
  }

  @Override
  public void text(byte[] bytes, int from, int to) {
    var kept = text;
    if (kept != null) {
      var whole = told == 0 && member != null ? member.encoded() : Optional.<Encoded>empty();
      keeper.keep(() -> keep(kept, whole, bytes, from, to));
    }
    told += to - from;
    toldOfSegment += to - from;
    if (builder.isEnough() || toldOfSegment >= room.segmentText()) {
      cut();
    }
  }

  private static void keep(StreamText kept, Optional<Encoded> whole, byte[] bytes, int from, int to)
      throws IOException {
    if (whole.isPresent() && whole.get().encoding() == Encoded.Encoding.GZIP) {
      var gzip = whole.get();
      kept.keepGzip(gzip.bytes(), gzip.from(), gzip.to(), to - from);
    } else {
      kept.keep(bytes, from, to);
    }
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
  public int leafExpected(byte[] bytes, int from, int to) {
    return builder.leafExpected(bytes, from, to);
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
