package org.trailglass.benchmark;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.trailglass.s3.ObjectStore;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Object;
import org.trailglass.s3.Stores;

/// A bucket of very many objects that takes no memory: each key is made when it is asked for. They
/// are archived, so that opening one ends at once. Any thread.
///
/// @param count of the keys of one account and region, spread evenly over the days
record ManyKeys(int count, int days) implements ObjectStore, Stores {
  private static final int PAGE = 1_000;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyy/MM/dd");
  private static final String AFTER_ALL = Character.toString(Character.MAX_CODE_POINT);

  @Override
  public List<String> profiles() {
    return List.of();
  }

  @Override
  public ObjectStore connect(S3Access access) {
    return this;
  }

  @Override
  public List<String> buckets() {
    return List.of();
  }

  @Override
  public Page list(Listing listing) {
    var objects = new ArrayList<S3Object>();
    var folders = new ArrayList<String>();
    var last = later(listing.token(), listing.startAfter());
    int at = last.isEmpty() ? firstFrom(listing.prefix()) : firstBehind(last);
    at = Math.max(at, firstFrom(listing.prefix()));
    while (at < count && key(at).startsWith(listing.prefix())) {
      if (objects.size() + folders.size() == PAGE) {
        return new Page(objects, folders, last);
      }
      var key = key(at);
      int end = listing.delimiter().isEmpty() ? -1 : key.indexOf('/', listing.prefix().length());
      if (end < 0) {
        objects.add(new S3Object(key, 1, "etag" + at, Instant.EPOCH, "GLACIER"));
        last = key;
        at++;
      } else {
        folders.add(key.substring(0, end + 1));
        last = folders.getLast() + AFTER_ALL;
        at = firstBehind(last);
      }
    }
    return new Page(objects, folders, "");
  }

  private String key(int number) {
    int day = (int) ((long) number * days / count);
    var date = FIRST.plusDays(day);
    return "AWSLogs/111122223333/CloudTrail/us-east-1/%s/111122223333_CloudTrail_us-east-1_%sT1205Z_%016d.json.gz"
        .formatted(date.format(FOLDER), date.format(DateTimeFormatter.BASIC_ISO_DATE), number);
  }

  private static String later(String one, String other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private int firstBehind(String text) {
    int at = firstFrom(text);
    return at < count && key(at).equals(text) ? at + 1 : at;
  }

  /// The first key that is not before a text.
  private int firstFrom(String text) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key(middle).compareTo(text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public Body open(String bucket, S3Object object, long from) {
    return new Body(InputStream.nullInputStream());
  }

  @Override
  public void close() {}
}
