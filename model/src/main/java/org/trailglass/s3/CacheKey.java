package org.trailglass.s3;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells a kept object from all others: where it lies, and what it held. Immutable.
///
/// @param endpoint of the store; empty for AWS
record CacheKey(String endpoint, String bucket, S3Object object) {

  /// Of an object of a selection.
  static CacheKey of(Selection selection, S3Object object) {
    return new CacheKey(selection.access().endpoint(), selection.location().bucket(), object);
  }

  /// Its name, as `s3://bucket/key`.
  String uri() {
    return new S3Location(bucket, "").uri(object.key());
  }

  /// The name of its file: a hash, since a key may be `..`, 1,024 bytes long or hold any character.
  String fileName() {
    var digest = digest();
    for (var part : new String[] {endpoint, bucket, object.key(), object.etag()}) {
      var bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
