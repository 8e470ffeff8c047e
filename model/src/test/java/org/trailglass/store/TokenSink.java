package org.trailglass.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.trailglass.event.LeafKind;
import org.trailglass.event.LeafSink;

/// Writes down the tokens of a record's own content, embedded documents left out.
final class TokenSink implements LeafSink {
  final List<String> told = new ArrayList<>();
  private int embedded;

  private void tell(String token) {
    if (embedded == 0) {
      told.add(token);
    }
  }

  @Override
  public void beginObject() {
    tell("{");
  }

  @Override
  public void endObject() {
    tell("}");
  }

  @Override
  public void beginArray() {
    tell("[");
  }

  @Override
  public void endArray() {
    tell("]");
  }

  @Override
  public boolean enter(byte[] bytes, int from, int to) {
    tell("key " + new String(bytes, from, to - from, UTF_8));
    return false;
  }

  @Override
  public void leave() {}

  @Override
  public void leaf(LeafKind kind, byte[] bytes, int from, int to) {
    tell(kind + " " + new String(bytes, from, to - from, UTF_8));
  }

  @Override
  public void beginEmbedded() {
    embedded++;
  }

  @Override
  public void endEmbedded() {
    embedded--;
  }
}
