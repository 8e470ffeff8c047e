package org.trailglass.benchmark;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.trailglass.event.LeafKind;
import org.trailglass.event.Reading;
import org.trailglass.parse.RecordSink;

/// Feeds a sink from Jackson's parser, as the scanner's own walker does: what loading would be with
/// the library. Knows valid trail files only. One thread.
final class JacksonWalk {
  private static final byte[] NO_TEXT = new byte[0];

  private final RecordSink sink;
  private byte[] text = new byte[1 << 10];

  JacksonWalk(RecordSink sink) {
    this.sink = sink;
  }

  /// Reads a file of the form `{"Records":[…]}`.
  void walk(JsonParser parser) throws IOException {
    parser.nextToken();
    parser.nextToken();
    parser.nextToken();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      sink.begin();
      object(parser);
      sink.commit(Reading.WHOLE, 0, 1);
    }
  }

  private void object(JsonParser parser) throws IOException {
    var token = parser.nextToken();
    if (token == JsonToken.END_OBJECT) {
      sink.leaf(LeafKind.EMPTY_OBJECT, NO_TEXT, 0, 0);
      return;
    }
    sink.beginObject();
    for (; token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
      sink.enter(text, 0, encode(parser));
      value(parser, parser.nextToken());
      sink.leave();
    }
    sink.endObject();
  }

  private void array(JsonParser parser) throws IOException {
    var token = parser.nextToken();
    if (token == JsonToken.END_ARRAY) {
      sink.leaf(LeafKind.EMPTY_ARRAY, NO_TEXT, 0, 0);
      return;
    }
    sink.beginArray();
    for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      value(parser, token);
    }
    sink.endArray();
  }

  private void value(JsonParser parser, JsonToken token) throws IOException {
    switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> sink.leaf(LeafKind.TEXT, text, 0, encode(parser));
      case VALUE_TRUE -> sink.leaf(LeafKind.TRUE, NO_TEXT, 0, 0);
      case VALUE_FALSE -> sink.leaf(LeafKind.FALSE, NO_TEXT, 0, 0);
      case VALUE_NULL -> sink.leaf(LeafKind.NULL, NO_TEXT, 0, 0);
      default -> sink.leaf(LeafKind.NUMBER, text, 0, encode(parser));
    }
  }

  /// The token's text as UTF-8 into {@link #text}: the library has decoded it to characters.
  private int encode(JsonParser parser) throws IOException {
    var characters = parser.getTextCharacters();
    int from = parser.getTextOffset();
    int length = parser.getTextLength();
    if (text.length < length) {
      text = new byte[2 * length];
    }
    for (int i = 0; i < length; i++) {
      char c = characters[from + i];
      if (c >= 0x80) {
        text = new String(characters, from, length).getBytes(StandardCharsets.UTF_8);
        return text.length;
      }
      text[i] = (byte) c;
    }
    return length;
  }
}
