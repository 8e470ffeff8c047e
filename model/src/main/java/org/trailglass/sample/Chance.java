package org.trailglass.sample;

import java.util.List;
import java.util.Random;

/// Repeatable chance: the same seed gives the same identifiers on every machine, since the
/// algorithm of {@link Random} is part of its contract. One thread.
final class Chance {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final String LETTERS = BASE64.substring(0, 62);
  private static final String HEX = "0123456789abcdef";
  private static final String REQUEST = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  /// A number from 0 to below `bound`.
  int below(int bound) {
    return random.nextInt(bound);
  }

  /// True in so many of a hundred cases.
  boolean percent(int percent) {
    return below(100) < percent;
  }

  /// One of them, each as likely as the next.
  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /// One of them, the earlier ones more likely: about half of all picks fall on the first fifth.
  <T> T earlyOf(List<T> choices) {
    double skewed = Math.pow(random.nextDouble(), 2.3);
    return choices.get((int) (skewed * choices.size()));
  }

  /// A version 4 UUID.
  String uuid() {
    return hex(8)
        + '-'
        + hex(4)
        + "-4"
        + hex(3)
        + '-'
        + "89ab".charAt(below(4))
        + hex(3)
        + '-'
        + hex(12);
  }

  /// An access key id: prefix and 16 characters, the last seven `EXAMPLE` as in the AWS pages, so
  /// that nobody takes it for a real one.
  String key(String prefix) {
    return prefix + from(BASE32, 9) + "EXAMPLE";
  }

  /// The id of a user or role: prefix and 17 characters.
  String principal(String prefix) {
    return prefix + from(BASE32, 10) + "EXAMPLE";
  }

  String hex(int length) {
    return from(HEX, length);
  }

  String base64(int length) {
    return from(BASE64, length);
  }

  /// A request id as S3 writes it.
  String s3Request() {
    return from(REQUEST, 16);
  }

  /// The random part of a log file's name.
  String fileName() {
    return from(LETTERS, 16);
  }

  private String from(String alphabet, int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(below(alphabet.length())));
    }
    return text.toString();
  }
}
