package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.trailglass.event.LeafKind;
import org.trailglass.event.Reading;

/// A sink that writes down every word it is told.
final class ToldSink implements RecordSink {
  final List<String> told = new ArrayList<>();
  boolean isRolledBack;

  @Override
  public void begin() {
    told.clear();
    isRolledBack = false;
  }

  @Override
  public void rollback() {
    isRolledBack = true;
  }

  @Override
  public void commit(Reading reading, long offset, int length) {}

  @Override
  public void commitDerived(
      Reading reading, byte[] json, int from, int to, long offset, int length) {}

  @Override
  public void doubt(int records) {}

  @Override
  public void text(byte[] text, int from, int to) {}

  @Override
  public void beginObject() {
    told.add("{");
  }

  @Override
  public void endObject() {
    told.add("}");
  }

  @Override
  public void beginArray() {
    told.add("[");
  }

  @Override
  public void endArray() {
    told.add("]");
  }

  @Override
  public boolean enter(byte[] bytes, int from, int to) {
    told.add("enter " + new String(bytes, from, to - from, UTF_8));
    return false;
  }

  @Override
  public void leave() {
    told.add("leave");
  }

  @Override
  public void leaf(LeafKind kind, byte[] bytes, int from, int to) {
    told.add(kind + " " + new String(bytes, from, to - from, UTF_8));
  }

  @Override
  public void beginEmbedded() {
    told.add("embedded");
  }

  @Override
  public void endEmbedded() {
    told.add("end of embedded");
  }
}
