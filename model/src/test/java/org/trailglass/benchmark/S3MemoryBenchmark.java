package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.trailglass.container.Item;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;
import org.trailglass.s3.ObjectCache;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Buckets;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.S3Location;
import org.trailglass.s3.Selection;

/// What the heap holds while many objects of a bucket are counted, or found to be opened: it is
/// looked at again and again, once nothing that can go is left, and the most of it counts.
final class S3MemoryBenchmark {
  private static final int DAYS = 60;
  private static final int FEW = 100_000;
  private static final int MANY = 1_000_000;
  private static final int LOOKS = 20;

  /// Fewer than those that may be wanted and not opened yet, beyond which nothing more is taken.
  private static final int LAG = 150_000;

  private static final double MEGABYTE = 1e6;

  private static final Findings NONE =
      new Findings() {
        @Override
        public void problem(Problem problem) {
          throw new IllegalStateException(problem.toString());
        }

        @Override
        public void skipped(Skip skip) {
          throw new IllegalStateException(skip.toString());
        }
      };

  private final Page page;

  private S3MemoryBenchmark(Page page) {
    this.page = page;
  }

  static void run(Page page) throws IOException {
    new S3MemoryBenchmark(page).run();
  }

  private void run() throws IOException {
    var text = new StringBuilder();
    line(text, "heap held, at its most, to", of(FEW), of(MANY));
    line(text, "---", "---", "---");
    line(text, "count them, as before opening", counted(FEW), counted(MANY));
    line(text, "find them, each opened at once", found(FEW, 0), found(MANY, 0));
    line(
        text,
        String.format(Locale.ROOT, "find them, each opened when %,d others wait", LAG),
        found(FEW, LAG),
        found(MANY, LAG));
    page.put("s3-memory", text + FootLine.of("most of " + LOOKS + " looks", "s3-memory"));
  }

  private static String of(int objects) {
    return String.format(Locale.ROOT, "of %,d objects", objects);
  }

  private static String counted(int objects) throws IOException {
    var held = new HeldHeap(objects);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor();
        var buckets = buckets(objects, executor)) {
      var estimate =
          buckets.estimate(selection(), soFar -> held.lookAt(soFar.objects()), () -> false);
      check(objects, estimate.objects());
    }
    return held.most();
  }

  private static String found(int objects, int lag) throws IOException {
    var held = new HeldHeap(objects);
    var waiting = new ArrayDeque<Item>();
    var seen = new long[1];
    try (var executor = Executors.newVirtualThreadPerTaskExecutor();
        var buckets = buckets(objects, executor)) {
      buckets
          .origin(selection())
          .find(
              item -> {
                held.lookAt(++seen[0]);
                waiting.add(item);
                if (waiting.size() > lag) {
                  open(waiting.remove());
                }
              },
              NONE,
              () -> false);
    }
    check(objects, seen[0]);
    return held.most();
  }

  private static void open(Item item) {
    try (var channel = item.open()) {
      throw new IllegalStateException("opened " + channel);
    } catch (S3Exception archived) {
      // As all of them are.
    } catch (IOException other) {
      throw new IllegalStateException(other);
    }
  }

  private static void check(long objects, long met) {
    if (met != objects) {
      throw new IllegalStateException("met " + met);
    }
  }

  private static S3Buckets buckets(int objects, Executor executor) throws IOException {
    var cache = new ObjectCache(Files.createTempDirectory("bench-cache"), 1L << 30);
    return new S3Buckets(new ManyKeys(objects, DAYS), cache, executor);
  }

  private static Selection selection() {
    var access = new S3Access("", "us-east-1", "", false, false);
    return Selection.all(new S3Location("many", ""), access);
  }

  private static void line(StringBuilder text, String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /// The heap that was held beyond what was there before, at its most.
  private static final class HeldHeap {
    private final int objects;
    private final long before = Machine.heapBytes();
    private long most;
    private long next;

    HeldHeap(int objects) {
      this.objects = objects;
    }

    void lookAt(long met) {
      if (met >= next) {
        next += objects / LOOKS;
        most = Math.max(most, Machine.heapBytes() - before);
      }
    }

    String most() {
      return String.format(Locale.ROOT, "%.1f MB", most / MEGABYTE);
    }
  }
}
