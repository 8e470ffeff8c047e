package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Optional;
import org.trailglass.event.LeafKind;
import org.trailglass.event.LeafSink;

/// Tells a record to a sink the slow and obvious way: with the library's strict parser, and
/// recursion.
public final class NaiveWalk {
  private static final JsonFactory JSON = new JsonFactory();

  private final LeafSink sink;
  private final int level;

  private NaiveWalk(LeafSink sink, int level) {
    this.sink = sink;
    this.level = level;
  }

  /// Tells one document.
  ///
  /// @throws IOException if it is no JSON
  public static void tell(byte[] json, LeafSink sink) throws IOException {
    new NaiveWalk(sink, 0).document(json);
  }

  /// Where the first value of a text ends.
  ///
  /// @throws IOException if it is no JSON
  static int end(byte[] text) throws IOException {
    try (var parser = JSON.createParser(text)) {
      parser.nextToken();
      skip(parser);
      return (int) parser.currentLocation().getByteOffset();
    }
  }

  private static void skip(JsonParser parser) throws IOException {
    int open = 0;
    for (var token = parser.currentToken(); token != null; token = parser.nextToken()) {
      parser.getText();
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (open == 0) {
        return;
      }
    }
    throw new IOException("cut");
  }

  private static boolean isDocument(byte[] json) {
    try (var parser = JSON.createParser(json)) {
      parser.nextToken();
      skip(parser);
      return parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  private void document(byte[] json) throws IOException {
    try (var parser = JSON.createParser(json)) {
      parser.nextToken();
      value(parser);
    }
  }

  private void value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> string(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(LeafKind.NUMBER, parser.getText());
      case VALUE_TRUE -> leaf(LeafKind.TRUE, "");
      case VALUE_FALSE -> leaf(LeafKind.FALSE, "");
      case VALUE_NULL -> leaf(LeafKind.NULL, "");
      default -> throw new IOException("unexpected " + parser.currentToken());
    }
  }

  private void object(JsonParser parser) throws IOException {
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      leaf(LeafKind.EMPTY_OBJECT, "");
      return;
    }
    sink.beginObject();
    while (parser.currentToken() != JsonToken.END_OBJECT) {
      var key = wellFormed(parser.currentName()).getBytes(UTF_8);
      sink.enter(key, 0, key.length);
      parser.nextToken();
      value(parser);
      sink.leave();
      parser.nextToken();
    }
    sink.endObject();
  }

  private void array(JsonParser parser) throws IOException {
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      leaf(LeafKind.EMPTY_ARRAY, "");
      return;
    }
    sink.beginArray();
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      value(parser);
      parser.nextToken();
    }
    sink.endArray();
  }

  private void string(String text) throws IOException {
    leaf(LeafKind.TEXT, wellFormed(text));
    var document = embedded(wellFormed(text));
    if (document.isPresent() && level < 3) {
      sink.beginEmbedded();
      new NaiveWalk(sink, level + 1).document(document.get());
      sink.endEmbedded();
    }
  }

  private static Optional<byte[]> embedded(String text) {
    var trimmed = text.replaceAll("^[ \\t\\r\\n]+", "");
    if (text.getBytes(UTF_8).length > 64 << 10) {
      return Optional.empty();
    }
    if (trimmed.matches("(?s)%[57][bB].*")) {
      try {
        trimmed = URLDecoder.decode(trimmed.replace("+", "%2B"), UTF_8);
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.of(trimmed)
        .filter(json -> json.startsWith("{") || json.startsWith("["))
        .map(json -> json.getBytes(UTF_8))
        .filter(NaiveWalk::isDocument);
  }

  private static String wellFormed(String text) {
    var result = new StringBuilder();
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
        .forEach(result::appendCodePoint);
    return result.toString();
  }

  private void leaf(LeafKind kind, String text) {
    var bytes = text.getBytes(UTF_8);
    sink.leaf(kind, bytes, 0, bytes.length);
  }
}
