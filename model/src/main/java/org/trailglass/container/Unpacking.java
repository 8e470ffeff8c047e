package org.trailglass.container;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.trailglass.container.Encoded.Encoding;
import org.trailglass.problem.Findings;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.problem.Skip;

/// One item being unpacked: looks at what bytes are, takes one layer off, and looks again, until
/// there is text for the visitor. One thread.
final class Unpacking {

  /// Archives in archives that may be held in memory at the same time.
  private static final long MEMORY = 32L << 20;

  private final ItemSource source;
  private final Limits limits;
  private final Spares spares;
  private final Member.Visitor visitor;
  private final Findings findings;
  private final ExpansionGuard guard;
  private final StringBuilder kind = new StringBuilder();
  private @Nullable StoredMember stored;
  private boolean isInMemory;
  private long kept;
  private int faults;

  Unpacking(
      ItemSource source, Limits limits, Spares spares, Member.Visitor visitor, Findings findings) {
    this.source = source;
    this.limits = limits;
    this.spares = spares;
    this.visitor = visitor;
    this.findings = findings;
    this.guard = new ExpansionGuard(limits, source);
  }

  /// Opens the item.
  ///
  /// @param isInMemory whether the feed's window is the whole item
  void open(Feed item, boolean isInMemory) {
    this.isInMemory = isInMemory;
    try {
      open(item, Spot.ITEM, Optional::empty);
    } catch (Fault fault) {
      tell(fault, Spot.ITEM);
    }
  }

  /// Opens a member of an archive, and tells what is wrong with it.
  void open(Bytes content, Spot member) {
    byte[] buffer = spares.buffer();
    var digest = spares.digest();
    var outer = stored;
    stored = new StoredMember(content, digest);
    try {
      open(new Feed(stored, buffer), member, Optional::empty);
    } catch (Fault fault) {
      tell(fault, member);
    } finally {
      stored = outer;
      spares.giveBack(digest);
      spares.giveBack(buffer);
    }
  }

  /// The receipt of the member of an archive in which a text was read to its end; empty for what is
  /// in no archive. Reads what lies behind the text, which belongs to the member, too.
  Optional<Receipt> memberReceipt() {
    var member = stored;
    if (member == null) {
      return Optional.empty();
    }
    try {
      drain(member);
      return Optional.of(member.whole());
    } catch (Fault fault) {
      return Optional.of(member.part());
    }
  }

  /// Reads to the end.
  void drain(Bytes content) throws Fault {
    byte[] buffer = spares.buffer();
    try {
      while (content.read(buffer, 0, buffer.length) >= 0) {
        guard.check();
      }
    } finally {
      spares.giveBack(buffer);
    }
  }

  /// Whether a member is a person's own; a system's is said to be skipped.
  boolean isWanted(String name, Spot member) {
    boolean isSystem = SystemFiles.isMember(name);
    if (isSystem) {
      skip(member, Skip.Reason.SYSTEM_FILE);
    }
    return !isSystem;
  }

  void tell(Fault fault, Spot spot) {
    faults++;
    fault.tell(place(spot), findings);
  }

  /// How many faults were told so far.
  int faults() {
    return faults;
  }

  ExpansionGuard guard() {
    return guard;
  }

  Spares spares() {
    return spares;
  }

  /// What the item is, layer by layer, as in {@link Receipt#kind}.
  String kind() {
    return kind.toString();
  }

  /// Bytes that one more archive in memory may take.
  long memoryLeft() {
    return MEMORY - kept;
  }

  void keep(int bytes) {
    kept += bytes;
  }

  /// @param original the bytes as they lie in the source, where they are one piece
  private void open(Feed feed, Spot spot, Supplier<Optional<Encoded>> original) throws Fault {
    Kind found = Sniffer.sniff(feed);
    note(found, spot);
    switch (found) {
      case EMPTY -> empty(feed);
      case JSON, TEXT -> visitText(feed, spot, original);
      case UTF_16_LE -> visit(new Utf16(feed, true), spot, Optional::empty);
      case UTF_16_BE -> visit(new Utf16(feed, false), spot, Optional::empty);
      case GZIP -> gunzip(feed, spot);
      case ZSTD -> unzstd(feed, spot);
      case BZIP2 -> expand(new Unbzip2(feed), spot, Optional::empty);
      case ZIP -> zip(feed, spot);
      case TAR -> tar(feed, spot);
      case BINARY -> skip(spot, Skip.Reason.BINARY);
      case UTF_32 -> throw Fault.of(Reason.UNSUPPORTED_ENCODING, found.code(), Action.SKIPPED);
      case XZ, SEVEN_ZIP, RAR, LZ4, LZIP, SNAPPY, COMPRESS ->
          throw Fault.of(Reason.UNSUPPORTED, found.code(), Action.SKIPPED);
    }
  }

  private void note(Kind found, Spot spot) {
    boolean isInside = spot.squeezes() > 0 && !found.isContainer();
    if (isInside) {
      return;
    }
    if (stored != null) {
      stored.note(found);
    } else {
      kind.append(kind.isEmpty() ? "" : "/").append(found.code());
    }
  }

  private static void empty(Feed feed) throws Fault {
    Fault pending = feed.pendingFault();
    throw pending == null ? Fault.of(Reason.EMPTY, "", Action.SKIPPED) : pending;
  }

  private void visitText(Feed feed, Spot spot, Supplier<Optional<Encoded>> original) {
    int mark = Sniffer.markLength(feed.window(), feed.at(), feed.end());
    int from = feed.at() + mark;
    feed.takeTo(from);
    if (spot.equals(Spot.ITEM)) {
      visit(feed, spot, () -> whole(Encoding.PLAIN, feed, from));
    } else {
      visit(feed, spot, mark == 0 ? original : Optional::empty);
    }
  }

  private void visit(Bytes text, Spot spot, Supplier<Optional<Encoded>> original) {
    var member = new TextMember(spot, text, this, original);
    try {
      visitor.visit(member);
    } finally {
      member.leave();
    }
  }

  private void gunzip(Feed feed, Spot spot) throws Fault {
    Inflater inflater = spares.inflater();
    try {
      var gunzip = new Gunzip(feed, inflater, fault -> tell(fault, spot));
      expand(
          gunzip, spot, () -> gunzip.isSingle() ? whole(Encoding.GZIP, feed, 0) : Optional.empty());
    } finally {
      spares.giveBack(inflater);
    }
  }

  private void unzstd(Feed feed, Spot spot) throws Fault {
    try (var unzstd = new Unzstd(feed)) {
      expand(unzstd, spot, () -> whole(Encoding.ZSTD, feed, 0).filter(Unzstd::isSingleFrame));
    }
  }

  /// The whole item, if it is in memory and the feed is the item's own.
  private Optional<Encoded> whole(Encoding encoding, Feed feed, int from) {
    return isInMemory
        ? Optional.of(new Encoded(encoding, feed.window(), from, feed.end()))
        : Optional.empty();
  }

  private void expand(Bytes content, Spot spot, Supplier<Optional<Encoded>> original) throws Fault {
    if (spot.squeezes() >= limits.nesting()) {
      throw Fault.limit(Limit.NESTING, limits.nesting(), Action.SKIPPED);
    }
    byte[] buffer = spares.buffer();
    try {
      var feed = new Feed(new Guarded(content, guard), buffer);
      open(feed, spot.squeezed(), spot.equals(Spot.ITEM) ? original : Optional::empty);
    } finally {
      spares.giveBack(buffer);
    }
  }

  private void zip(Feed feed, Spot spot) throws Fault {
    checkNesting(spot);
    var archive = new ZipArchive(this, spot);
    if (!spot.equals(Spot.ITEM)) {
      archive.open(feed);
    } else if (isInMemory) {
      archive.open(source.region(feed.window(), feed.end()));
    } else if (source.region().isPresent()) {
      archive.open(source.region().get());
    } else {
      archive.openForward(feed);
    }
  }

  private void tar(Feed feed, Spot spot) throws Fault {
    checkNesting(spot);
    new TarArchive(feed, this, spot).open();
  }

  private void checkNesting(Spot spot) throws Fault {
    if (spot.archives() >= limits.nesting()) {
      throw Fault.limit(Limit.NESTING, limits.nesting(), Action.SKIPPED);
    }
  }

  private void skip(Spot spot, Skip.Reason reason) {
    findings.skipped(new Skip(place(spot), reason, 1));
  }

  private Place place(Spot spot) {
    return Place.whole(source.name(), spot.path());
  }
}
