package org.trailglass.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.container.Packed.gzip;
import static org.trailglass.container.Packed.storedZip;
import static org.trailglass.container.Packed.tar;
import static org.trailglass.container.Packed.utf8;
import static org.trailglass.container.Packed.zip;

import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trailglass.container.Packed.Part;

class MemberReceiptTest {
  private static final byte[] JSON = utf8("{\"a\":1}");
  private static final byte[] MORE = utf8("{\"b\":[" + "1,".repeat(200_000) + "2]}");

  private static Map<String, Optional<Receipt>> receipts(byte[] item) {
    var receipts = new LinkedHashMap<String, Optional<Receipt>>();
    try (var unpacker = new Unpacker(Limits.defaults())) {
      unpacker.unpack(
          new PastedItem("item", item),
          member -> {
            Opened.text(member, () -> 8192);
            receipts.put(member.path(), member.receipt());
          },
          new RecordedFindings(),
          () -> false);
    }
    return receipts;
  }

  private static Optional<Receipt> receipt(String kind, byte[] bytes) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return Optional.of(Receipt.of(kind, bytes.length, digest));
  }

  @Test
  void saysWhatEachMemberOfAnArchiveIs() throws Exception {
    var packed = gzip(MORE);
    var inner = tar(new Part("c.json", JSON), new Part("d.json.gz", packed));

    var receipts =
        receipts(
            zip(
                new Part("a.json", JSON),
                new Part("b.json.gz", packed),
                new Part("e.json", MORE),
                new Part("in.tgz", gzip(inner))));

    assertThat(receipts)
        .containsEntry("a.json", receipt("json", JSON))
        .containsEntry("b.json.gz", receipt("gzip", packed))
        .containsEntry("e.json", receipt("json", MORE))
        .containsEntry("in.tgz!/c.json", receipt("json", JSON))
        .containsEntry("in.tgz!/d.json.gz", receipt("gzip", packed));
  }

  @Test
  void countsWhatLiesBehindTheTextOfAMember() throws Exception {
    var trailed = Packed.joined(gzip(JSON), new byte[100_000]);

    assertThat(receipts(storedZip(new Part("a.gz", trailed))))
        .containsEntry("a.gz", receipt("gzip", trailed));
  }

  @Test
  void leavesTheItemItselfToItsOwnReceipt() {
    assertThat(receipts(gzip(JSON))).containsEntry("", Optional.empty());
  }

  @Test
  void tellsMembersOfOneNameApart() {
    var parts = new Part[] {new Part("a", JSON), new Part("a", MORE), new Part("a", JSON)};

    assertThat(receipts(tar(parts))).containsOnlyKeys("a", "a (2)", "a (3)");
  }
}
