package org.trailglass.app.open;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trailglass.s3.S3Address;

/// Tells what of a bucket is from what is on disk, among the names of what was opened and in text
/// that is pasted. Immutable.
public final class Recent {
  private static final String IN_BUCKET = "s3://";

  /// Longer ones are no addresses; a key has at most 1,024 bytes.
  private static final int LONGEST_ADDRESS = 8_192;

  /// A list of addresses is short; a larger text is not looked at line by line.
  private static final int LONGEST_LIST = 1 << 16;

  private Recent() {}

  /// Whether something that was opened lies in a bucket.
  public static boolean isInBucket(String name) {
    return name.startsWith(IN_BUCKET);
  }

  /// The path of something that was opened; empty if it lies in a bucket.
  public static Optional<Path> path(String name) {
    try {
      return isInBucket(name) ? Optional.empty() : Optional.of(Path.of(name));
    } catch (InvalidPathException ofAnotherSystem) {
      return Optional.empty();
    }
  }

  /// Whether a text is nothing but addresses of buckets, one in a line: URLs or ARNs. The bare name
  /// of a bucket may be anything.
  static boolean areAddresses(String text) {
    return text.length() <= LONGEST_LIST
        && !text.isBlank()
        && text.lines().filter(line -> !line.isBlank()).allMatch(Recent::isAddress);
  }

  private static boolean isAddress(String text) {
    var line = text.length() > LONGEST_ADDRESS ? "" : text.strip().toLowerCase(Locale.ROOT);
    return Stream.of(IN_BUCKET, "arn:aws", "http://", "https://").anyMatch(line::startsWith)
        && S3Address.parse(text.strip()).isPresent();
  }
}
