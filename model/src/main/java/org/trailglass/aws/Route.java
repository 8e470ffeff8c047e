package org.trailglass.aws;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/// Where a bucket is and how its requests are signed, as the SDK found out. Any thread.
final class Route {
  /// `AWS4-HMAC-SHA256 Credential=id/day/region/s3/aws4_request, …`
  private static final Pattern SIGNED =
      Pattern.compile("AWS4-HMAC-SHA256 Credential=[^/]+/\\d+/([^/,]+)/s3/aws4_request,.*");

  /// After so many refusals in a row what was found out holds no longer.
  private static final int MOST_REFUSALS = 8;

  private static final String USER_AGENT = "User-Agent";

  private final SdkHttpRequest bucket;
  private final String region;
  private final AtomicInteger refusals = new AtomicInteger();

  /// @param bucket a request for the bucket itself, without a query
  /// @param region that requests are signed for; empty where they are not signed
  private Route(SdkHttpRequest bucket, String region) {
    this.bucket = bucket;
    this.region = region;
  }

  /// The route of a listing that was answered; empty where it was signed in a way that is not known
  /// here.
  static Optional<Route> of(SdkHttpRequest listing) {
    var signed = SIGNED.matcher(listing.firstMatchingHeader("Authorization").orElse(""));
    boolean isSigned = signed.matches();
    if (!isSigned && listing.firstMatchingHeader("Authorization").isPresent()) {
      return Optional.empty();
    }
    var bucket =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.GET)
            .protocol(listing.protocol())
            .host(listing.host())
            .port(listing.port())
            .encodedPath(listing.encodedPath())
            .putHeader(USER_AGENT, listing.firstMatchingHeader(USER_AGENT).orElse("trailglass"))
            .build();
    return Optional.of(new Route(bucket, isSigned ? signed.group(1) : ""));
  }

  /// A request for what lies in the bucket.
  ///
  /// @param key empty for the bucket itself
  /// @param query its values not escaped yet
  SdkHttpRequest request(String key, Map<String, String> query, Map<String, String> headers) {
    var request = bucket.toBuilder();
    if (!key.isEmpty()) {
      var path = bucket.encodedPath();
      var folder = path.endsWith("/") ? path : path + "/";
      request.encodedPath(folder + SdkHttpUtils.urlEncodeIgnoreSlashes(key));
    }
    query.forEach(request::putRawQueryParameter);
    headers.forEach(request::putHeader);
    return request.build();
  }

  /// The region that requests are signed for; empty where they are not signed.
  String region() {
    return region;
  }

  boolean isOpen() {
    return refusals.get() < MOST_REFUSALS;
  }

  void refused() {
    refusals.incrementAndGet();
  }

  void answered() {
    refusals.setPlain(0);
  }
}
