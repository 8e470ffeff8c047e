package org.trailglass.odduse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.trailglass.event.AddressBlock;

/// The addresses that are AWS's, as its file `ip-ranges.json` lists them (AWS general reference,
/// "AWS IP address ranges"). Immutable; any thread.
public final class AwsRanges {
  /// The most bytes of a file that is read. AWS's has 2 MB.
  public static final int MOST_BYTES = 32 << 20;

  /// The first and the last address of a block.
  private record Block(byte[] first, byte[] last) {}

  private static final Comparator<byte[]> ORDER =
      Comparator.<byte[]>comparingInt(address -> address.length)
          .thenComparing(Arrays::compareUnsigned);

  /// In order, none overlapping another.
  private final List<Block> blocks;

  private final String created;
  private final int prefixes;

  private AwsRanges(List<Block> blocks, String created, int prefixes) {
    this.blocks = List.copyOf(blocks);
    this.created = created;
    this.prefixes = prefixes;
  }

  /// Reads a file. Takes some tenths of a second: not for the FX thread.
  ///
  /// @throws BadRangesException if it is no such file
  /// @throws IOException if it cannot be read
  public static AwsRanges read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return of(in.readNBytes(MOST_BYTES + 1));
    }
  }

  /// Reads the text of such a file.
  ///
  /// @throws BadRangesException if it is none
  public static AwsRanges of(byte[] json) throws BadRangesException {
    if (json.length > MOST_BYTES) {
      throw new BadRangesException(BadRangesException.Reason.TOO_LARGE, "");
    }
    var read = new RangesReader(json).read();
    var blocks = new ArrayList<Block>();
    for (var prefix : read.prefixes()) {
      blocks.add(block(prefix));
    }
    if (blocks.isEmpty()) {
      throw new BadRangesException(BadRangesException.Reason.NO_PREFIXES, "");
    }
    return new AwsRanges(joined(blocks), read.created(), blocks.size());
  }

  private static Block block(String prefix) throws BadRangesException {
    var block =
        AddressBlock.parse(prefix)
            .orElseThrow(
                () -> new BadRangesException(BadRangesException.Reason.BAD_PREFIX, prefix));
    return new Block(block.first(), block.last());
  }

  private static List<Block> joined(List<Block> blocks) {
    blocks.sort(Comparator.comparing(Block::first, ORDER));
    var joined = new ArrayList<Block>();
    for (var block : blocks) {
      if (!joined.isEmpty() && ORDER.compare(block.first, joined.getLast().last) <= 0) {
        var before = joined.removeLast();
        boolean isLonger = ORDER.compare(block.last, before.last) > 0;
        joined.add(new Block(before.first, isLonger ? block.last : before.last));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  /// Whether an address is in one of the ranges.
  ///
  /// @param address 4 or 16 bytes
  public boolean contains(byte[] address) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ORDER.compare(blocks.get(middle).first, address) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && ORDER.compare(address, blocks.get(low - 1).last) <= 0;
  }

  /// When AWS made the file, as it says: `2024-03-05-21-03-06`; empty if it does not.
  public String created() {
    return created;
  }

  /// How many prefixes the file lists.
  public int prefixes() {
    return prefixes;
  }
}
