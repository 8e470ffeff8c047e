package org.trailglass.aws;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trailglass.aws.AwsFaults.Asked;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.ObjectStore;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Exception;
import org.trailglass.s3.S3Location;
import org.trailglass.s3.S3Object;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.OptionalObjectAttributes;
import software.amazon.awssdk.services.s3.model.RequestPayer;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/// A store behind the SDK's client. Any thread.
final class AwsStore implements ObjectStore {
  private static final Pattern MD5 = Pattern.compile("\"?[0-9a-f]{32}\"?");

  private final S3Client client;
  private final ShortWay shortWay;
  private final List<SdkAutoCloseable> below;
  private final AwsFaults faults;
  private final @Nullable RequestPayer payer;
  private final List<OptionalObjectAttributes> attributes;

  /// @param shortWay asked first; the client where it has no answer
  /// @param below what the client uses and does not close
  /// @param access whether requests say that who asks pays; and of AWS alone it is asked what was
  ///     restored from archives, since other stores refuse a question that they do not know
  AwsStore(
      S3Client client,
      ShortWay shortWay,
      List<SdkAutoCloseable> below,
      AwsFaults faults,
      S3Access access) {
    this.client = client;
    this.shortWay = shortWay;
    this.below = below;
    this.faults = faults;
    this.attributes =
        access.endpoint().isEmpty() ? List.of(OptionalObjectAttributes.RESTORE_STATUS) : List.of();
    this.payer = access.isRequesterPays() ? RequestPayer.REQUESTER : null;
  }

  @Override
  public List<String> buckets() throws S3Exception {
    try {
      return client.listBuckets().buckets().stream().map(Bucket::name).toList();
    } catch (SdkException | LoginException failed) {
      throw faults.of(failed, Asked.BUCKETS, faults.host());
    }
  }

  @Override
  public Page list(Listing listing) throws S3Exception {
    try {
      var request = request(listing);
      var answer = shortWay.list(request).orElseGet(() -> client.listObjectsV2(request));
      return ListedPage.of(answer, listing);
    } catch (SdkException | LoginException failed) {
      throw faults.of(failed, Asked.LIST, new S3Location(listing.bucket(), listing.prefix()).uri());
    }
  }

  /// Keys come escaped, since a key may hold characters that XML may not.
  private ListObjectsV2Request request(Listing listing) {
    return ListObjectsV2Request.builder()
        .bucket(listing.bucket())
        .prefix(orNull(listing.prefix()))
        .delimiter(orNull(listing.delimiter()))
        .startAfter(orNull(listing.startAfter()))
        .continuationToken(orNull(listing.token()))
        .encodingType(EncodingType.URL)
        .optionalObjectAttributes(attributes)
        .requestPayer(payer)
        .build();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  @Override
  public Body open(String bucket, S3Object object, long from) throws S3Exception {
    var place = new S3Location(bucket, "").uri(object.key());
    long length = object.size() - from;
    if (from > 0 && length <= 0) {
      return new Body(InputStream.nullInputStream());
    }
    try {
      var request = request(bucket, object, from);
      return body(shortWay.open(request).orElseGet(() -> client.getObject(request)), length, place);
    } catch (SdkException | LoginException failed) {
      throw faults.of(failed, Asked.GET, place);
    }
  }

  private GetObjectRequest request(String bucket, S3Object object, long from) {
    return GetObjectRequest.builder()
        .bucket(bucket)
        .key(object.key())
        .ifMatch(object.etag().isEmpty() ? null : '"' + object.etag() + '"')
        .range(from > 0 ? "bytes=" + from + "-" : null)
        .requestPayer(payer)
        .build();
  }

  private Body body(ResponseInputStream<GetObjectResponse> answer, long length, String place)
      throws S3Exception {
    var told = answer.response().contentLength();
    if (told != null && told != length) {
      answer.abort();
      throw new S3Exception(place, Reason.WRONG_LENGTH, told + " / " + length);
    }
    var stream = new CheckedBody(answer, length, faults, place);
    return new Body(stream, hasDigest(answer.response()));
  }

  /// Not where a key of KMS or of the caller encrypts the object, or it was written in parts.
  private static boolean hasDigest(GetObjectResponse answer) {
    var encryption = Objects.toString(answer.serverSideEncryptionAsString(), "");
    return !encryption.startsWith("aws:kms")
        && answer.sseCustomerAlgorithm() == null
        && MD5.matcher(Objects.toString(answer.eTag(), "")).matches();
  }

  @Override
  public void close() {
    client.close();
    below.forEach(SdkAutoCloseable::close);
  }
}
