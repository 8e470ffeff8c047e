package org.trailglass.s3;

import java.util.Optional;

/// What a person types or pastes to name a bucket, or what lies in it. Immutable.
///
/// @param region that it names; empty for none
/// @param endpoint of a store other than AWS that it names, as `https://host:port`; empty for AWS
public record S3Address(S3Location location, String region, String endpoint) {

  /// Reads an address: the name of a bucket, with or without a prefix behind a slash; an `s3://…`
  /// URL, whose key is taken as written; an ARN of a bucket, an object or an access point; a URL of
  /// the AWS console; a URL of an object, percent signs decoded, at AWS with the bucket in the host
  /// or the path, elsewhere with the bucket in the path. Who a URL lets in by its signature, or by
  /// a name and a password, is left out: that is a secret. Blanks and quotes around it do no harm.
  ///
  /// @return empty where it names no bucket
  public static Optional<S3Address> parse(String text) {
    return new AddressReader(text).read();
  }
}
