package org.trailglass.load;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.trailglass.container.Item;
import org.trailglass.container.Member;
import org.trailglass.container.Unpacker;
import org.trailglass.container.Watch;
import org.trailglass.parse.ReadLimits;
import org.trailglass.parse.RecordReader;
import org.trailglass.problem.Place;

/// Reads batches, one after the other, with buffers that it keeps. One thread at a time.
final class BatchReader implements AutoCloseable {

  /// What the report and the names of a stream take, about.
  private static final int REPORT_BYTES = 400;

  private final int source;
  private final RawKeeper keeper;
  private final Counters counters;
  private final LongSupplier clock;
  private final HeapRoom room;
  private final BooleanSupplier isCancelled;
  private final Watch watch = new Counting();
  private final Unpacker unpacker;
  private final StreamSink sink;
  private final RecordReader reader;

  BatchReader(int source, Shared shared, BooleanSupplier isCancelled) {
    var limits = shared.limits();
    this.source = source;
    this.keeper = shared.keeper();
    this.counters = shared.counters();
    this.clock = shared.clock();
    this.room = shared.room();
    this.isCancelled = isCancelled;
    this.unpacker = new Unpacker(limits);
    this.sink = new StreamSink(shared);
    this.reader =
        new RecordReader(
            sink,
            new ReadLimits(
                limits.recordBytes(),
                limits.recordDepth(),
                limits.wrappers(),
                limits.listedProblems()));
  }

  /// Reads the items of a batch into its output.
  void read(List<Item> items, BatchOutput output) {
    long start = clock.getAsLong();
    var findings = new BatchFindings();
    sink.beginBatch(source, output::add);
    var streams = new StreamNumbers();
    for (var item : items) {
      if (isCancelled.getAsBoolean()) {
        break;
      }
      var receipt =
          unpacker.unpack(
              item,
              member -> read(item, member, streams.next(), findings, output),
              findings,
              watch);
      output.add(new BatchOutput.ItemEnded(item.name(), receipt));
      output.add(
          new BatchOutput.Found(
              findings.takeProblems(), findings.takeUnlisted(), findings.takeSkips()));
      counters.files.increment();
    }
    sink.endBatch();
    counters.readNanos.add(clock.getAsLong() - start);
  }

  /// Numbers the streams of a batch from 0.
  private static final class StreamNumbers {
    private int count;

    int next() {
      return count++;
    }
  }

  /// Counts what is read while it is read.
  private final class Counting implements Watch {
    @Override
    public boolean isCancelled() {
      return isCancelled.getAsBoolean();
    }

    @Override
    public void read(long bytes) {
      counters.readBytes.add(bytes);
    }
  }

  private void read(
      Item item, Member member, int stream, BatchFindings findings, BatchOutput output) {
    long problems = findings.problemCount();
    long skipped = findings.skippedCount();
    var text = keeper.stream(source, item.name(), member.path());
    output.add(new BatchOutput.StreamBegun(text));
    sink.beginStream(text, member);
    reader.read(
        Place.whole(item.name(), member.path()),
        (into, from, to) -> timed(member, into, from, to),
        findings,
        isCancelled);
    long bytes = sink.endStream();
    counters.textBytes.add(bytes);
    room.keep(text.retainedBytes() + REPORT_BYTES);
    output.add(
        new BatchOutput.StreamEnded(
            stream,
            member.path(),
            member.receipt(),
            bytes,
            findings.problemCount() - problems,
            findings.skippedCount() - skipped));
  }

  private int timed(Member member, byte[] into, int from, int to) {
    long start = clock.getAsLong();
    int count = member.read(into, from, to);
    counters.inflateNanos.add(clock.getAsLong() - start);
    return count;
  }

  @Override
  public void close() {
    unpacker.close();
  }
}
