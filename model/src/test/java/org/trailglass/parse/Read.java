package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trailglass.event.Reading;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Skip;

/// The outcome of one reading, for tests.
final class Read implements Findings {
  private static final Place STREAM = Place.whole("test", "");

  final RecordedSink sink = new RecordedSink();
  final List<Problem> problems = new ArrayList<>();
  final List<Skip> skips = new ArrayList<>();
  final Map<String, Long> notListed = new TreeMap<>();

  private Read() {}

  /// Reads text, given at once.
  static Read text(String text) {
    return bytes(text.getBytes(UTF_8), Integer.MAX_VALUE, ReadLimits.defaults());
  }

  /// Reads text that comes in small pieces.
  static Read inPieces(String text, int pieceBytes, ReadLimits limits) {
    return bytes(text.getBytes(UTF_8), pieceBytes, limits);
  }

  static Read bytes(byte[] text, int pieceBytes, ReadLimits limits) {
    var read = new Read();
    read.from(new Given(text, pieceBytes), limits);
    return read;
  }

  /// Reads from an input.
  static Read input(TextInput input, ReadLimits limits) {
    var read = new Read();
    read.from(input, limits);
    return read;
  }

  private void from(TextInput input, ReadLimits limits) {
    new RecordReader(sink, limits).read(STREAM, input, this, () -> false);
  }

  List<RecordedSink.Found> events() {
    return sink.found();
  }

  /// One path's value in each event.
  List<String> values(String path) {
    return events().stream().map(event -> event.value(path)).toList();
  }

  List<Reading> readings() {
    return events().stream().map(RecordedSink.Found::reading).toList();
  }

  /// Problems as `code line:column`, with the repair or the expectation.
  List<String> told() {
    return problems.stream()
        .map(
            problem -> {
              var detail =
                  switch (problem) {
                    case Problem.BrokenJson it -> " " + it.expected() + " " + it.action();
                    case Problem.Repaired it -> " " + it.repair();
                    case Problem.LimitReached it -> " " + it.limit();
                    case Problem.DuplicateKey it -> " " + it.key();
                    default -> "";
                  };
              return problem.place().line()
                  + ":"
                  + problem.place().column()
                  + " "
                  + problem.code()
                  + detail;
            })
        .toList();
  }

  /// Skips as `reason count`.
  List<String> skipped() {
    return skips.stream().map(skip -> skip.reason().code() + " " + skip.count()).toList();
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void skipped(Skip skip) {
    skips.add(skip);
  }

  @Override
  public void notListed(Place stream, String code, long count) {
    notListed.put(code, count);
  }

  /// Bytes that come in pieces.
  private static final class Given implements TextInput {
    private final byte[] text;
    private final int pieceBytes;
    private int at;

    Given(byte[] text, int pieceBytes) {
      this.text = text;
      this.pieceBytes = pieceBytes;
    }

    @Override
    public int read(byte[] into, int from, int to) {
      if (at == text.length) {
        return -1;
      }
      int count = Math.min(Math.min(to - from, pieceBytes), text.length - at);
      System.arraycopy(text, at, into, from, count);
      at += count;
      return count;
    }
  }
}
