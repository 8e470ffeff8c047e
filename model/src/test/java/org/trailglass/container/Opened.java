package org.trailglass.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/// An item, unpacked and read to the end of every member.
///
/// @param texts by member path, in the order of the visits
/// @param encodings of the members that gave their encoded form
record Opened(
    Map<String, byte[]> texts,
    Map<String, byte[]> encodings,
    Receipt receipt,
    RecordedFindings findings) {

  static Opened of(byte[] bytes) {
    return of(new PastedItem("item", bytes));
  }

  static Opened of(Item item) {
    return of(item, Limits.defaults());
  }

  static Opened of(Item item, Limits limits) {
    try (var unpacker = new Unpacker(limits)) {
      return of(unpacker, item, () -> 8192, () -> false);
    }
  }

  static Opened of(Unpacker unpacker, Item item, IntSupplier chunks, BooleanSupplier isCancelled) {
    var texts = new LinkedHashMap<String, byte[]>();
    var encodings = new LinkedHashMap<String, byte[]>();
    var findings = new RecordedFindings();
    Member.Visitor visitor =
        member -> {
          texts.put(member.path(), text(member, chunks));
          Optional<Encoded> encoded = member.encoded();
          encoded.ifPresent(form -> encodings.put(member.path(), bytes(form)));
        };
    Receipt receipt = unpacker.unpack(item, visitor, findings, isCancelled::getAsBoolean);
    return new Opened(texts, encodings, receipt, findings);
  }

  static byte[] text(Member member, IntSupplier chunks) {
    var text = new ByteArrayOutputStream();
    var chunk = new byte[1 << 20];
    int from = 3;
    int read = member.read(chunk, from, from + chunks.getAsInt());
    while (read >= 0) {
      text.write(chunk, from, read);
      read = member.read(chunk, from, from + chunks.getAsInt());
    }
    return text.toByteArray();
  }

  private static byte[] bytes(Encoded encoded) {
    return Arrays.copyOfRange(encoded.bytes(), encoded.from(), encoded.to());
  }

  /// The text of the item itself.
  String text() {
    return text("");
  }

  String text(String member) {
    return new String(
        texts.getOrDefault(member, "none".getBytes(StandardCharsets.UTF_8)),
        StandardCharsets.UTF_8);
  }

  List<String> members() {
    return List.copyOf(texts.keySet());
  }

  List<String> problems() {
    return findings.problems;
  }

  List<String> skips() {
    return findings.skips;
  }
}
