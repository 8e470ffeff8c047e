package org.trailglass.s3;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.trailglass.problem.Problem.Reason;

/// A store in memory: pages of 1,000 keys, delimiters, requests that are counted, and keys and
/// folders that may be made to fail. Any thread.
public final class MapObjectStore implements ObjectStore {

  private final Map<String, NavigableMap<String, Kept>> buckets = new ConcurrentHashMap<>();
  private final Map<String, Reason> failingLists = new ConcurrentHashMap<>();
  private final Map<String, Reason> failingExactLists = new ConcurrentHashMap<>();
  private final Map<String, Reason> failingKeys = new ConcurrentHashMap<>();
  private final AtomicLong lists = new AtomicLong();
  private final AtomicLong opens = new AtomicLong();
  private final int pageSize;

  private record Kept(S3Object object, byte[] content) {}

  public MapObjectStore() {
    this(1_000);
  }

  /// @param pageSize keys and folders of one page
  public MapObjectStore(int pageSize) {
    this.pageSize = pageSize;
  }

  /// Puts an object, as `STANDARD`, changed at a fixed time.
  public MapObjectStore put(String bucket, String key, byte[] content) {
    return put(bucket, key, content, "STANDARD");
  }

  /// Puts an object in a storage class.
  public MapObjectStore put(String bucket, String key, byte[] content, String storageClass) {
    var modified = Instant.parse("2024-03-02T00:00:00Z");
    var object = new S3Object(key, content.length, md5(content), modified, storageClass);
    keys(bucket).put(key, new Kept(object, content));
    return this;
  }

  /// Makes every listing fail whose prefix begins so; `bucket/` for all of a bucket.
  public MapObjectStore failList(String bucket, String prefix, Reason reason) {
    failingLists.put(bucket + "/" + prefix, reason);
    return this;
  }

  /// Makes the listing of one prefix fail, and not of those that begin with it.
  public MapObjectStore failExactList(String bucket, String prefix, Reason reason) {
    failingExactLists.put(bucket + "/" + prefix, reason);
    return this;
  }

  /// Makes an object fail to open.
  public MapObjectStore failOpen(String bucket, String key, Reason reason) {
    failingKeys.put(bucket + "/" + key, reason);
    return this;
  }

  /// The pages that were asked for.
  public long lists() {
    return lists.get();
  }

  /// The objects that were asked for.
  public long opens() {
    return opens.get();
  }

  /// All objects of a bucket, in the order of a listing.
  public List<S3Object> objects(String bucket) {
    return keys(bucket).values().stream().map(Kept::object).toList();
  }

  @Override
  public List<String> buckets() {
    return buckets.keySet().stream().sorted().toList();
  }

  @Override
  public Page list(Listing listing) throws S3Exception {
    lists.incrementAndGet();
    var place = listing.bucket() + "/" + listing.prefix();
    var reason = failingExactLists.get(place);
    for (var failing : failingLists.entrySet()) {
      reason = place.startsWith(failing.getKey()) ? failing.getValue() : reason;
    }
    if (reason != null) {
      throw new S3Exception("s3://" + place, reason, "");
    }
    var keys = buckets.get(listing.bucket());
    if (keys == null) {
      throw new S3Exception("s3://" + listing.bucket(), Reason.NO_SUCH_BUCKET, "");
    }
    return page(keys, listing);
  }

  private Page page(NavigableMap<String, Kept> keys, Listing listing) {
    var objects = new ArrayList<S3Object>();
    var folders = new ArrayList<String>();
    var prefix = listing.prefix();
    var last = max(listing.token(), listing.startAfter());
    boolean isInside = !last.isEmpty() && KeyOrder.INSTANCE.compare(last, prefix) >= 0;
    var at = isInside ? keys.higherEntry(last) : keys.ceilingEntry(prefix);
    while (at != null && at.getKey().startsWith(prefix)) {
      if (objects.size() + folders.size() == pageSize) {
        return new Page(objects, folders, last);
      }
      int end = folderEnd(at.getKey(), listing);
      if (end < 0) {
        objects.add(at.getValue().object());
        last = at.getKey();
      } else {
        var folder = at.getKey().substring(0, end);
        folders.add(folder);
        last = folder + Character.toString(Character.MAX_CODE_POINT);
      }
      at = keys.higherEntry(last);
    }
    return new Page(objects, folders, "");
  }

  /// Where the folder ends that a key lies in, as the listing tells folders; -1 for none.
  private static int folderEnd(String key, Listing listing) {
    var delimiter = listing.delimiter();
    int start = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, listing.prefix().length());
    return start < 0 ? -1 : start + delimiter.length();
  }

  @Override
  public Body open(String bucket, S3Object object, long from) throws S3Exception {
    opens.incrementAndGet();
    var place = bucket + "/" + object.key();
    var failing = failingKeys.get(place);
    var kept = keys(bucket).get(object.key());
    if (failing != null || kept == null) {
      throw new S3Exception("s3://" + place, failing == null ? Reason.NOT_FOUND : failing, "");
    }
    if (!kept.object().etag().equals(object.etag())) {
      throw new S3Exception("s3://" + place, Reason.CHANGED_WHILE_READ, "");
    }
    int start = (int) Math.min(from, kept.content().length);
    int length = kept.content().length - start;
    return new Body(new ByteArrayInputStream(kept.content(), start, length));
  }

  @Override
  public void close() {}

  private NavigableMap<String, Kept> keys(String bucket) {
    return buckets.computeIfAbsent(bucket, name -> new ConcurrentSkipListMap<>(KeyOrder.INSTANCE));
  }

  private static String max(String a, String b) {
    return KeyOrder.INSTANCE.compare(a, b) > 0 ? a : b;
  }

  private static String md5(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
