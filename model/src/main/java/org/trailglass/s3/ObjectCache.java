package org.trailglass.s3;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Downloaded objects, kept in a folder that only the user may read. When they come to more than
/// the limit, those that were used longest ago go; never one that a load still waits for.
///
/// A file appears whole or not at all, under a hash of what it is; when it was used last is its
/// time of change. So nothing is lost or mixed up when a process is killed or two of them work in
/// one folder. Any thread.
public final class ObjectCache {

  /// An unfinished file of this age belongs to no process that still lives.
  private static final Duration ABANDONED = Duration.ofDays(1);

  /// Two processes do not know of each other's files, so that the folder is looked at again after
  /// this part of the limit.
  private static final int LOOKS = 16;

  /// Room is made for more than one object, since it takes a look at the folder.
  private static final int SPARE_PART = 10;

  /// The index is written anew when it has more than this for each object, and for so many more.
  private static final long INDEX_BYTES = 1_000;

  private static final int SPARE_LINES = 1_000;

  private final CacheFolder folder;
  private final CacheIndex index;
  private final Clock clock;

  /// Known weakly: a lease lasts as long as its load, and must not keep it, nor its events.
  private final Set<Lease> leases = Collections.newSetFromMap(new WeakHashMap<>());

  private long limit;

  /// What is kept, as far as it is known; -1 while the folder was not looked at.
  private long size = -1;

  private long addedSinceLook;

  /// @param path of the folder; made when it is first needed
  /// @param limit in bytes
  public ObjectCache(Path path, long limit) {
    this(path, limit, Clock.systemUTC());
  }

  ObjectCache(Path path, long limit, Clock clock) {
    this.folder = new CacheFolder(path);
    this.index = new CacheIndex(path.resolve("index"));
    this.limit = limit;
    this.clock = clock;
  }

  /// What one load waits for.
  ///
  /// @param isOver whether it waits for nothing any longer
  Lease lease(BooleanSupplier isOver) {
    var lease = new Lease(isOver);
    synchronized (this) {
      leases.removeIf(Lease::isOver);
      leases.add(lease);
    }
    return lease;
  }

  /// Whether an object is kept.
  boolean holds(CacheKey key) {
    return folder.size(key.fileName()) == key.object().size();
  }

  /// Which objects are kept now, for many questions at once: the folder is looked at once, since a
  /// look at the disk for each key would cost more than its listing. Nothing, where the folder
  /// cannot be looked at.
  Predicate<CacheKey> keptNow() {
    var names = names();
    return key -> !names.isEmpty() && names.contains(key.fileName()) && holds(key);
  }

  private Set<String> names() {
    try {
      return folder.names();
    } catch (IOException unreadable) {
      return Set.of();
    }
  }

  /// Opens a kept object, which is used by that; empty where it is not kept. It stays readable
  /// until it is closed, whatever becomes of its file.
  Optional<FileChannel> open(CacheKey key) throws IOException {
    var name = key.fileName();
    try {
      var channel = FileChannel.open(folder.file(name));
      if (channel.size() == key.object().size()) {
        folder.touch(name, FileTime.from(clock.instant()));
        return Optional.of(channel);
      }
      channel.close();
      return Optional.empty();
    } catch (NoSuchFileException notKept) {
      return Optional.empty();
    }
  }

  /// A new file for an object that is being downloaded, not seen by others.
  Path begin(CacheKey key) throws IOException {
    return folder.makePart(key.fileName());
  }

  /// Keeps an object.
  ///
  /// @param part what {@link #begin} made, whole by now
  void keep(CacheKey key, Path part) throws IOException {
    var now = clock.instant();
    Files.setLastModifiedTime(part, FileTime.from(now));
    Files.move(
        part,
        folder.file(key.fileName()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    index.add(new KeptObject(key, now));
    grow(key.object().size());
  }

  private synchronized void grow(long bytes) throws IOException {
    addedSinceLook += bytes;
    if (size < 0 || size + addedSinceLook > limit || addedSinceLook > limit / LOOKS) {
      shrink();
    }
  }

  /// The objects of a bucket that are kept; of several contents of one key the one that was fetched
  /// last.
  ///
  /// @param endpoint of the store; empty for AWS
  List<KeptObject> kept(String endpoint, S3Location location) throws IOException {
    return index.read().values().stream()
        .filter(kept -> isIn(kept.key(), endpoint, location))
        .filter(kept -> holds(kept.key()))
        .collect(
            Collectors.toMap(
                kept -> kept.key().object().key(),
                kept -> kept,
                (one, other) -> one.fetched().isAfter(other.fetched()) ? one : other))
        .values()
        .stream()
        .toList();
  }

  private static boolean isIn(CacheKey key, String endpoint, S3Location location) {
    return key.endpoint().equals(endpoint)
        && key.bucket().equals(location.bucket())
        && key.object().key().startsWith(location.prefix());
  }

  /// The bytes that are kept.
  public synchronized long size() throws IOException {
    look(folder.entries());
    return size;
  }

  /// Forgets everything but what a load waits for.
  public synchronized void clear() throws IOException {
    shrinkTo(0);
  }

  /// Changes the limit; what is too much goes at once.
  public synchronized void setLimit(long bytes) throws IOException {
    limit = bytes;
    shrink();
  }

  private void shrink() throws IOException {
    folder.deleteParts(clock.instant().minus(ABANDONED));
    look(folder.entries());
    if (size > limit) {
      shrinkTo(limit - limit / SPARE_PART);
    }
  }

  private void shrinkTo(long bytes) throws IOException {
    var entries = folder.entries();
    look(entries);
    var wanted = wanted();
    int left = entries.size();
    for (var entry : entries) {
      if (size <= bytes) {
        break;
      }
      if (!wanted.contains(entry.name())) {
        folder.delete(entry.name());
        left--;
        size -= entry.bytes();
      }
    }
    if (index.bytes() > (left == 0 ? 0 : INDEX_BYTES * (left + SPARE_LINES))) {
      forgetLost();
    }
  }

  private void look(List<CacheFolder.Entry> entries) {
    size = entries.stream().mapToLong(CacheFolder.Entry::bytes).sum();
    addedSinceLook = 0;
  }

  private Set<String> wanted() {
    leases.removeIf(Lease::isOver);
    return leases.stream().flatMap(lease -> lease.names().stream()).collect(Collectors.toSet());
  }

  /// Takes out of the index what is no longer kept.
  private void forgetLost() throws IOException {
    index.forget(name -> folder.size(name) >= 0);
  }

  /// The folder.
  @Override
  public String toString() {
    return folder.toString();
  }
}
