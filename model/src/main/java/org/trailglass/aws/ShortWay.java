package org.trailglass.aws;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/// Asks what is asked most, pages and objects, with the SDK's signer and connections but past the
/// rest of it, which costs more than all else that a download does (docs/decisions/0014).
///
/// It only knows success. Whatever else comes, a refusal, a redirect, a lost connection, an answer
/// that cannot be read, is no answer: the SDK is then asked the same, which retries, follows and
/// explains. Any thread.
///
/// @param http sends the requests; the SDK's client does by it, too
record ShortWay(Routes routes, AwsCredentialsProvider credentials, SdkHttpClient http) {
  private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();
  private static final int SERVER_ERROR = 500;

  /// A page; empty where the SDK is to be asked.
  Optional<ListObjectsV2Response> list(ListObjectsV2Request listing) {
    var query = new HashMap<String, String>();
    query.put("list-type", "2");
    put(query, "prefix", listing.prefix());
    put(query, "delimiter", listing.delimiter());
    put(query, "start-after", listing.startAfter());
    put(query, "continuation-token", listing.continuationToken());
    put(query, "encoding-type", listing.encodingTypeAsString());
    var headers = new HashMap<String, String>();
    put(headers, "x-amz-request-payer", listing.requestPayerAsString());
    if (listing.hasOptionalObjectAttributes()) {
      var attributes = String.join(",", listing.optionalObjectAttributesAsStrings());
      put(headers, "x-amz-optional-object-attributes", attributes.isEmpty() ? null : attributes);
    }
    return routes
        .to(listing.bucket())
        .flatMap(route -> send(route, route.request("", query, headers)))
        .flatMap(HttpExecuteResponse::responseBody)
        .flatMap(ListingReader::read);
  }

  /// The content of an object; empty where the SDK is to be asked.
  Optional<ResponseInputStream<GetObjectResponse>> open(GetObjectRequest object) {
    var headers = new HashMap<String, String>();
    put(headers, "If-Match", object.ifMatch());
    put(headers, "Range", object.range());
    put(headers, "x-amz-request-payer", object.requestPayerAsString());
    return routes
        .to(object.bucket())
        .flatMap(route -> send(route, route.request(object.key(), Map.of(), headers)))
        .map(ShortWay::content);
  }

  private static void put(Map<String, String> into, String name, @Nullable String value) {
    if (value != null) {
      into.put(name, value);
    }
  }

  private Optional<HttpExecuteResponse> send(Route route, SdkHttpRequest request) {
    var signed = route.region().isEmpty() ? request : signed(request, route.region());
    try {
      var answer = http.prepareRequest(HttpExecuteRequest.builder().request(signed).build()).call();
      int status = answer.httpResponse().statusCode();
      if (answer.httpResponse().isSuccessful()) {
        route.answered();
        return Optional.of(answer);
      }
      answer.responseBody().ifPresent(AbortableInputStream::abort);
      if (status < SERVER_ERROR) {
        route.refused();
      }
    } catch (IOException lost) {
      // The SDK meets the same, and says so, or gets through.
    }
    return Optional.empty();
  }

  /// As the SDK signs for S3.
  private SdkHttpRequest signed(SdkHttpRequest request, String region) {
    var identity = credentials.resolveCredentials();
    return SIGNER
        .sign(
            sign ->
                sign.identity(identity)
                    .request(request)
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                    .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                    .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false))
        .request();
  }

  private static ResponseInputStream<GetObjectResponse> content(HttpExecuteResponse answer) {
    var body = answer.responseBody().orElseGet(AbortableInputStream::createEmpty);
    return new ResponseInputStream<>(described(answer.httpResponse()), body, Duration.ZERO);
  }

  private static GetObjectResponse described(SdkHttpResponse answer) {
    return GetObjectResponse.builder()
        .contentLength(
            answer.firstMatchingHeader("Content-Length").flatMap(ShortWay::length).orElse(null))
        .eTag(answer.firstMatchingHeader("ETag").orElse(null))
        .serverSideEncryption(
            answer.firstMatchingHeader("x-amz-server-side-encryption").orElse(null))
        .sseCustomerAlgorithm(
            answer
                .firstMatchingHeader("x-amz-server-side-encryption-customer-algorithm")
                .orElse(null))
        .build();
  }

  private static Optional<Long> length(String header) {
    try {
      return Optional.of(Long.valueOf(header));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
