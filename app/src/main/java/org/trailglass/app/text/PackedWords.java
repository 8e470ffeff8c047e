package org.trailglass.app.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of a language as packages have them: a table in which a text is found by the hash of
/// its key, so that a start reads none that it does not say. A file of properties is read letter by
/// letter instead, by code that Java compiles while the window waits. Immutable; any thread.
///
/// The table, with numbers of four bytes, the highest first: how many slots it has, a power of two;
/// for each slot the hash of a key and where it lies, 0 if the slot is empty; then key and text of
/// each, in UTF-8 with the number of their bytes before. A key lies in the slot of its hash, or in
/// the next one that was free.
public final class PackedWords extends ResourceBundle {
  private static final int NUMBER = Integer.BYTES;
  private static final int SLOT = 2 * NUMBER;

  /// At most half of the slots are full.
  private static final int SLOTS_PER_KEY = 2;

  private final byte[] table;
  private final ByteBuffer numbers;
  private final int slots;

  /// @param table as [#pack] makes it
  PackedWords(byte[] table) {
    this.table = table;
    this.numbers = ByteBuffer.wrap(table);
    this.slots = numbers.getInt(0);
  }

  /// What the table of a file of properties is called, which lies in its place.
  public static String name(String properties) {
    return properties.replace(".properties", ".words");
  }

  /// The table of texts by their keys.
  public static byte[] pack(Map<String, String> texts) {
    int slots = Integer.highestOneBit(Math.max(1, texts.size() * SLOTS_PER_KEY)) * 2;
    int begin = NUMBER + slots * SLOT;
    int size = texts.entrySet().stream().mapToInt(PackedWords::size).sum();
    var table = ByteBuffer.allocate(begin + size).putInt(slots).position(begin);
    texts.forEach(
        (key, text) -> {
          int slot = key.hashCode() & slots - 1;
          while (table.getInt(place(slot)) != 0) {
            slot = slot + 1 & slots - 1;
          }
          table.putInt(place(slot) - NUMBER, key.hashCode()).putInt(place(slot), table.position());
          put(table, key);
          put(table, text);
        });
    return table.array();
  }

  private static int size(Map.Entry<String, String> text) {
    return 2 * NUMBER + bytes(text.getKey()).length + bytes(text.getValue()).length;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ByteBuffer table, String text) {
    var bytes = bytes(text);
    table.putInt(bytes.length).put(bytes);
  }

  /// Where a slot says where its key lies.
  private static int place(int slot) {
    return NUMBER + slot * SLOT + NUMBER;
  }

  @Override
  public @Nullable Object handleGetObject(String key) {
    int hash = key.hashCode();
    int slot = hash & slots - 1;
    for (int at = at(slot); at != 0; at = at(slot)) {
      if (numbers.getInt(place(slot) - NUMBER) == hash && read(at).equals(key)) {
        return read(at + NUMBER + numbers.getInt(at));
      }
      slot = slot + 1 & slots - 1;
    }
    return null;
  }

  private int at(int slot) {
    return numbers.getInt(place(slot));
  }

  private String read(int at) {
    return new String(table, at + NUMBER, numbers.getInt(at), StandardCharsets.UTF_8);
  }

  @Override
  public boolean containsKey(String key) {
    return handleGetObject(key) != null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(handleKeySet());
  }

  @Override
  protected Set<String> handleKeySet() {
    var keys = new LinkedHashSet<String>();
    for (int slot = 0; slot < slots; slot++) {
      if (at(slot) != 0) {
        keys.add(read(at(slot)));
      }
    }
    return keys;
  }
}
