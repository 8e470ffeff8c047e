package org.trailglass.aws;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.ObjectStore.Page;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.S3Location;
import org.trailglass.s3.S3Object;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.RestoreStatus;

/// Takes a page out of an answer. Whoever answers need not be a store that means well: what was not
/// asked for fails the page, so that nothing behind it has to doubt keys and sizes.
final class ListedPage {
  /// More than any object of any store has; sums of a great many of them still fit.
  private static final long LARGEST = 1L << 50;

  private static final String STANDARD = "STANDARD";

  private ListedPage() {}

  /// @throws S3Exception where the answer is none to the listing
  static Page of(ListObjectsV2Response answer, Listing listing) throws S3Exception {
    boolean isLast = Boolean.FALSE.equals(answer.isTruncated());
    var next = isLast ? "" : Objects.toString(answer.nextContinuationToken(), "");
    boolean isOnItsWay = next.isEmpty() || !next.equals(listing.token());
    if (!isOnItsWay || !isAsked(answer, listing)) {
      var place = new S3Location(listing.bucket(), listing.prefix()).uri();
      throw new S3Exception(place, Reason.ODD_ANSWER, "ListObjectsV2");
    }
    var objects = answer.contents().stream().map(ListedPage::object).toList();
    var prefixes = answer.commonPrefixes().stream().map(CommonPrefix::prefix).toList();
    return new Page(objects, prefixes, next);
  }

  private static boolean isAsked(ListObjectsV2Response answer, Listing listing) {
    var keys =
        answer.contents().stream().map(software.amazon.awssdk.services.s3.model.S3Object::key);
    var folders = answer.commonPrefixes().stream().map(CommonPrefix::prefix);
    return Stream.concat(keys, folders).allMatch(name -> isUnder(listing.prefix(), name))
        && answer.commonPrefixes().stream().allMatch(folder -> isFolder(folder, listing))
        && answer.contents().stream().allMatch(object -> isSize(object.size()));
  }

  private static boolean isUnder(String prefix, @Nullable String name) {
    return name != null && name.startsWith(prefix);
  }

  private static boolean isFolder(CommonPrefix folder, Listing listing) {
    return folder.prefix().length() > listing.prefix().length()
        && folder.prefix().endsWith(listing.delimiter());
  }

  private static boolean isSize(@Nullable Long size) {
    return size == null || (size >= 0 && size <= LARGEST);
  }

  private static S3Object object(software.amazon.awssdk.services.s3.model.S3Object listed) {
    return new S3Object(
        listed.key(),
        Objects.requireNonNullElse(listed.size(), 0L),
        Objects.toString(listed.eTag(), "").replace("\"", ""),
        Objects.requireNonNullElse(listed.lastModified(), Instant.EPOCH),
        isRestored(listed.restoreStatus())
            ? STANDARD
            : Objects.toString(listed.storageClassAsString(), ""));
  }

  /// Whether an archived object has a copy by now that can be read.
  private static boolean isRestored(@Nullable RestoreStatus status) {
    return status != null
        && status.restoreExpiryDate() != null
        && !Boolean.TRUE.equals(status.isRestoreInProgress());
  }
}
