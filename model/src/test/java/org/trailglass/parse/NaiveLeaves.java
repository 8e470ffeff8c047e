package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Leaf;
import org.trailglass.event.LeafKind;
import org.trailglass.event.LeafSink;

/// The leaves of a record, one after the other, as {@link NaiveWalk} comes to them.
public final class NaiveLeaves implements LeafSink {

  private final List<Leaf> leaves = new ArrayList<>();
  private final Deque<String> keys = new ArrayDeque<>();

  private NaiveLeaves() {}

  /// The leaves of a record.
  public static List<Leaf> of(String record) {
    var sink = new NaiveLeaves();
    try {
      NaiveWalk.tell(record.getBytes(UTF_8), sink);
    } catch (IOException e) {
      throw new UncheckedIOException(record, e);
    }
    return sink.leaves;
  }

  @Override
  public void beginObject() {}

  @Override
  public void endObject() {}

  @Override
  public void beginArray() {}

  @Override
  public void endArray() {}

  @Override
  public boolean enter(byte[] bytes, int from, int to) {
    keys.addLast(new String(bytes, from, to - from, UTF_8));
    return false;
  }

  @Override
  public void leave() {
    keys.removeLast();
  }

  @Override
  public void leaf(LeafKind kind, byte[] bytes, int from, int to) {
    var text =
        switch (kind) {
          case TEXT, NUMBER -> new String(bytes, from, to - from, UTF_8);
          case TRUE -> "true";
          case FALSE -> "false";
          case NULL -> "null";
          case EMPTY_OBJECT -> "{}";
          case EMPTY_ARRAY -> "[]";
        };
    leaves.add(new Leaf(new FieldPath(List.copyOf(keys)), kind, text));
  }

  @Override
  public void beginEmbedded() {}

  @Override
  public void endEmbedded() {}
}
