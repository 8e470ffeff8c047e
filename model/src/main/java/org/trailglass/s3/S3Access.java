package org.trailglass.s3;

/// How a store is spoken to. Holds no secret: only which profile knows one. Immutable.
///
/// @param profile of the AWS configuration files; empty for the SDK's default chain
/// @param region empty for the profile's, and then the bucket's own
/// @param endpoint the URL of a store that speaks S3, with the bucket in the path; empty for AWS
/// @param isAnonymous whether requests are unsigned, for public buckets
/// @param isRequesterPays whether the person agrees to pay for requests to somebody else's bucket
public record S3Access(
    String profile, String region, String endpoint, boolean isAnonymous, boolean isRequesterPays) {

  /// As the AWS tools do it when nothing is chosen.
  public static S3Access usual() {
    return new S3Access("", "", "", false, false);
  }
}
