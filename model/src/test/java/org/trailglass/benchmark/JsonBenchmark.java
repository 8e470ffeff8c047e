package org.trailglass.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.trailglass.event.Reading;
import org.trailglass.json.JsonScanner;
import org.trailglass.json.JsonScanner.Token;
import org.trailglass.parse.ReadLimits;
import org.trailglass.parse.RecordFlattener;

/// The scanner beside Jackson's streaming parser, over the same files with the same threads: tokens
/// alone, and tokens into a dictionary of every leaf string, ours as the store does it.
final class JsonBenchmark {
  private static final int THREADS = 2;
  private static final int ROUNDS = 4;

  private final JsonFactory factory =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
  private final ThreadLocal<StoreSink> sinks = ThreadLocal.withInitial(StoreSink::new);
  private final ThreadLocal<byte[]> texts = ThreadLocal.withInitial(() -> new byte[1 << 20]);
  private final AtomicLong found = new AtomicLong();
  private final Path trail;
  private final Page page;

  JsonBenchmark(Path trail, Page page) {
    this.trail = trail;
    this.page = page;
  }

  void run() throws IOException {
    var files = new TrailFiles(trail, THREADS);
    Map<String, TrailFiles.Reader> readers = new LinkedHashMap<>();
    readers.put("plain inflation", TrailFiles::discard);
    readers.put("Jackson tokens", this::jacksonTokens);
    readers.put("Jackson tokens, every leaf's text", this::jacksonText);
    readers.put("Jackson tokens, into the store's dictionaries", this::jacksonStore);
    readers.put("own scanner, tokens", this::ownTokens);
    readers.put("own scanner, into the store's dictionaries", this::ownStore);
    var best = new LinkedHashMap<String, Long>();
    for (int round = 0; round < ROUNDS; round++) {
      for (var reader : readers.entrySet()) {
        var span = files.span(reader.getValue());
        best.merge(reader.getKey(), span.cpuNanos(), Math::min);
      }
    }
    page.put("json", table(best));
  }

  private static String table(Map<String, Long> best) throws IOException {
    var text = new StringBuilder("| what | CPU time, best of " + ROUNDS + " | × inflation |\n");
    text.append("| --- | --- | --- |\n");
    long inflation = best.values().iterator().next();
    best.forEach(
        (name, nanos) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %,.0f ms | %.2f |%n",
                    name,
                    nanos / 1e6,
                    (double) nanos / inflation)));
    return text + FootLine.of(THREADS + " threads", "json");
  }

  private void jacksonTokens(InputStream text, byte[] buffer) throws IOException {
    long tokens = 0;
    try (var parser = factory.createParser(text)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    found.addAndGet(tokens);
  }

  private void jacksonText(InputStream text, byte[] buffer) throws IOException {
    long characters = 0;
    try (var parser = factory.createParser(text)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          characters += parser.getTextLength();
        }
      }
    }
    found.addAndGet(characters);
  }

  private void jacksonStore(InputStream text, byte[] buffer) throws IOException {
    var sink = sinks.get();
    try (var parser = factory.createParser(text)) {
      new JacksonWalk(sink).walk(parser);
    }
    found.addAndGet(sink.rows());
  }

  private void ownTokens(InputStream text, byte[] buffer) throws IOException {
    var bytes = whole(text);
    var scanner = new JsonScanner();
    scanner.reset(bytes, 0, bytes.length);
    found.addAndGet(tokens(scanner));
  }

  private static long tokens(JsonScanner scanner) {
    var inObject = new boolean[64];
    int depth = 0;
    long tokens = 0;
    var token = scanner.value();
    while (true) {
      tokens++;
      switch (token) {
        case OBJECT -> {
          inObject[++depth] = true;
          token = scanner.key();
          if (token == Token.STRING) {
            token = scanner.value();
            continue;
          }
          depth--;
        }
        case ARRAY -> {
          inObject[++depth] = false;
          token = scanner.value();
          if (token != Token.END_ARRAY) {
            continue;
          }
          depth--;
        }
        default -> {}
      }
      token = Token.END_OBJECT;
      while (depth > 0 && token != Token.COMMA) {
        token = scanner.next(inObject[depth]);
        depth -= token == Token.COMMA ? 0 : 1;
      }
      if (depth == 0) {
        return tokens;
      }
      if (inObject[depth]) {
        scanner.key();
      }
      token = scanner.value();
    }
  }

  private void ownStore(InputStream text, byte[] buffer) throws IOException {
    var bytes = whole(text);
    var sink = sinks.get();
    var flattener = new RecordFlattener(sink, ReadLimits.defaults());
    int at = "{\"Records\":[".length();
    while (bytes[at] == '{') {
      flattener.flatten(bytes, at, bytes.length, true);
      sink.commit(Reading.WHOLE, at, flattener.end() - at);
      at = flattener.end() + 1;
    }
    found.addAndGet(sink.rows());
  }

  /// The file's text in this thread's array, zero after it; used again for the next file.
  private byte[] whole(InputStream text) throws IOException {
    var bytes = texts.get();
    int length = 0;
    for (int read = 0; read >= 0; read = text.read(bytes, length, bytes.length - length)) {
      length += read;
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * length);
        texts.set(bytes);
      }
    }
    Arrays.fill(bytes, length, bytes.length, (byte) 0);
    return bytes;
  }
}
