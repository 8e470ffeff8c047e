package org.trailglass.container;

import java.security.MessageDigest;
import java.util.Arrays;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Place;

/// Opens one item after the other and hands out the streams of text inside it, however deep, by
/// what the bytes say and never by a name. Keeps its buffers for the next item: one per reading
/// thread, one thread.
///
/// Small items, which most trails are made of, are read whole and inflated from there straight into
/// the reader's array; larger ones pass through in stretches.
public final class Unpacker implements AutoCloseable {

  private static final int SMALL = 8 << 20;
  private static final int STRETCH = 256 << 10;

  private final Limits limits;
  private final Spares spares = new Spares();
  private final MessageDigest digest = spares.digest();
  private byte[] window = new byte[Spares.BUFFER];

  /// @param limits how far it expands what it opens
  public Unpacker(Limits limits) {
    this.limits = limits;
  }

  /// Opens an item, hands each stream of text in it to the visitor, and returns what the item was.
  /// Never throws for what the item holds: faults and limits are told to the findings, and what was
  /// read before them stays. Nothing is handed out for what is empty, binary or cannot be opened.
  ///
  /// @param watch once it says so, every text ends and the rest is left
  public Receipt unpack(Item item, Member.Visitor visitor, Findings findings, Watch watch) {
    var receipt = new Receipt("unreadable", 0, "");
    try (var source = ItemSource.open(item, digest, watch)) {
      receipt = unpack(source, visitor, findings);
    } catch (Fault fault) {
      fault.tell(Place.whole(item.name(), ""), findings);
    }
    return receipt;
  }

  /// Gives native memory back.
  @Override
  public void close() {
    spares.close();
  }

  private Receipt unpack(ItemSource source, Member.Visitor visitor, Findings findings) {
    var unpacking = new Unpacking(source, limits, spares, visitor, findings);
    Bytes behind = readAhead(source);
    Feed item = Feed.of(window, (int) source.count(), behind, STRETCH);
    boolean isInMemory = behind == Bytes.NONE;
    if (!isInMemory) {
      source.tellOn();
    }
    unpacking.open(item, isInMemory);
    boolean isWhole = readOn(item, unpacking);
    source.tellOn();
    source.change().ifPresent(change -> unpacking.tell(change, Spot.ITEM));
    return isWhole
        ? Receipt.of(unpacking.kind(), source.count(), digest.digest())
        : new Receipt(unpacking.kind(), source.count(), "");
  }

  /// Fills the window, which grows to what is small.
  ///
  /// @return what lies behind the window
  private Bytes readAhead(ItemSource source) {
    try {
      while (source.count() < SMALL) {
        int length = (int) source.count();
        if (length == window.length) {
          window = Arrays.copyOf(window, 2 * length);
        }
        if (source.read(window, length, window.length) < 0) {
          return Bytes.NONE;
        }
      }
      return source;
    } catch (Fault fault) {
      return (into, from, to) -> {
        throw fault;
      };
    }
  }

  /// The digest is of the whole item, whatever was left unread of it.
  private static boolean readOn(Feed item, Unpacking unpacking) {
    try {
      item.skip(Long.MAX_VALUE);
      return true;
    } catch (Fault fault) {
      unpacking.tell(fault, Spot.ITEM);
      return false;
    }
  }
}
