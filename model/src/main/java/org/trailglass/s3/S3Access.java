package org.trailglass.s3;

import java.util.regex.Pattern;

/// How a store is spoken to. Holds no secret: only which profile knows one. Immutable.
///
/// @param profile of the AWS configuration files; empty for the SDK's default chain
/// @param region empty for the profile's, and then the bucket's own
/// @param endpoint the URL of a store that speaks S3, with the bucket in the path; empty for AWS.
///     Who signs in by it, and what follows a `?`, may be a secret and is left out
/// @param isAnonymous whether requests are unsigned, for public buckets
/// @param isRequesterPays whether the person agrees to pay for requests to somebody else's bucket
public record S3Access(
    String profile, String region, String endpoint, boolean isAnonymous, boolean isRequesterPays) {

  private static final Pattern SECRETS =
      Pattern.compile("(?<=^|//)[^/?#]*@|[?#].*", Pattern.DOTALL);

  public S3Access {
    endpoint = SECRETS.matcher(endpoint).replaceAll("");
  }

  /// As the AWS tools do it when nothing is chosen.
  public static S3Access usual() {
    return new S3Access("", "", "", false, false);
  }
}
