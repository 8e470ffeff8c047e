package org.trailglass.parse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.trailglass.event.LeafKind;
import org.trailglass.event.Reading;

/// A sink that keeps all it is told, and checks that it is told in a sensible order.
final class RecordedSink implements RecordSink {

  /// A committed record.
  ///
  /// @param json what was committed as its JSON; empty if it is a piece of the text
  /// @param leaves `path=value`, embedded ones begin with `~`
  record Found(Reading reading, long offset, int length, String json, List<String> leaves) {
    boolean isDerived() {
      return !json.isEmpty();
    }

    /// The value of the first leaf of a path, `?` if there is none.
    String value(String path) {
      return leaves.stream()
          .filter(leaf -> leaf.startsWith(path + "="))
          .map(leaf -> leaf.substring(path.length() + 1))
          .findFirst()
          .orElse("?");
    }
  }

  private final List<Found> found = new ArrayList<>();
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final Deque<String> keys = new ArrayDeque<>();
  private List<String> leaves = new ArrayList<>();
  private boolean isOpen;
  private int embedded;

  List<Found> found() {
    return found;
  }

  byte[] text() {
    return text.toByteArray();
  }

  /// A record's JSON: what was committed, or the piece of the text.
  String json(Found record) {
    return record.isDerived()
        ? record.json()
        : new String(text(), (int) record.offset(), record.length(), UTF_8);
  }

  @Override
  public void begin() {
    check(!isOpen);
    isOpen = true;
    keys.clear();
    leaves = new ArrayList<>();
    embedded = 0;
  }

  @Override
  public void rollback() {
    check(isOpen);
    isOpen = false;
  }

  @Override
  public void commit(Reading reading, long offset, int length) {
    check(isOpen && keys.isEmpty());
    isOpen = false;
    found.add(new Found(reading, offset, length, "", leaves));
  }

  @Override
  public void commitDerived(
      Reading reading, byte[] json, int from, int to, long offset, int length) {
    check(isOpen && keys.isEmpty());
    isOpen = false;
    found.add(new Found(reading, offset, length, new String(json, from, to - from, UTF_8), leaves));
  }

  @Override
  public void doubt(int records) {
    check(!isOpen && records > 0 && records <= found.size());
    for (var it : found.subList(found.size() - records, found.size())) {
      if (it.reading() == Reading.WHOLE) {
        found.set(
            found.indexOf(it),
            new Found(Reading.RECOVERED, it.offset(), it.length(), it.json(), it.leaves()));
      }
    }
  }

  @Override
  public void text(byte[] bytes, int from, int to) {
    check(!isOpen);
    text.write(bytes, from, to - from);
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
    var value =
        switch (kind) {
          case TEXT, NUMBER -> new String(bytes, from, to - from, UTF_8);
          case TRUE, FALSE, NULL -> kind.name().toLowerCase(java.util.Locale.ROOT);
          case EMPTY_OBJECT -> "{}";
          case EMPTY_ARRAY -> "[]";
        };
    leaves.add((embedded > 0 ? "~" : "") + String.join(".", keys) + "=" + value);
  }

  @Override
  public void beginEmbedded() {
    embedded++;
  }

  @Override
  public void endEmbedded() {
    embedded--;
  }

  private static void check(boolean isRight) {
    if (!isRight) {
      throw new IllegalStateException("the sink was told something out of order");
    }
  }
}
