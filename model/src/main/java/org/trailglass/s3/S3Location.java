package org.trailglass.s3;

/// Where objects lie: a bucket and what their keys begin with. Immutable.
///
/// @param prefix without a slash at its start; may be empty
public record S3Location(String bucket, String prefix) {

  /// As `s3://bucket/prefix`.
  public String uri() {
    return uri(prefix);
  }

  /// The name of one of its objects, as `s3://bucket/key`.
  public String uri(String key) {
    return "s3://" + bucket + "/" + key;
  }
}
