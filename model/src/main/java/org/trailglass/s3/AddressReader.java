package org.trailglass.s3;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads an address as a person typed or pasted it. One thread.
final class AddressReader {
  /// A bucket as it may be named today.
  private static final Pattern BUCKET =
      Pattern.compile("(?!.*\\.\\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

  /// A bucket as it could be named in us-east-1 until 2018.
  private static final Pattern OLD_BUCKET = Pattern.compile("[A-Za-z0-9._-]{3,255}");

  private static final Pattern ADDRESS = Pattern.compile("[0-9]+(\\.[0-9]+){3}");

  private static final Pattern BUCKET_ARN =
      Pattern.compile("arn:aws[a-z-]*:s3:::(?<bucket>[^/]+)(?:/(?<key>.*))?");

  private static final Pattern ACCESS_POINT_ARN =
      Pattern.compile(
          "(?<arn>arn:aws[a-z-]*:s3:(?<region>[a-z0-9-]*):[0-9]{12}:accesspoint[/:][a-z0-9.-]+)"
              + "(?:/(?:object/)?(?<key>.*))?");

  private static final Pattern CONSOLE =
      Pattern.compile(
          "(?:(?<region>[a-z0-9-]+)\\.)?console\\."
              + "(?:aws\\.amazon\\.com|amazonaws\\.cn|amazonaws-us-gov\\.com)");

  /// Hosts of S3: `bucket.s3.region.amazonaws.com` and its older and dual-stack forms.
  private static final Pattern HOST =
      Pattern.compile(
          "(?:(?<bucket>.+)\\.)?s3(?:-accelerate|-fips|-website)?(?:\\.dualstack)?"
              + "(?:[.-](?<region>[a-z]{2}(?:-[a-z]+)+-[0-9]+))?\\.amazonaws\\.com(?:\\.cn)?");

  /// The query of a URL that was signed in advance, today's and the older one: it lets anybody in.
  /// Only what looks so is cut from an `s3://…` URL, whose key may hold a `?`.
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\?(?:[^?]*&)?(?:x-amz-[a-z0-9-]+|awsaccesskeyid|signature)=.*",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 8_192;

  private final String text;

  AddressReader(String text) {
    this.text = text.length() > LONGEST ? "" : unsigned(bare(text));
  }

  /// Without what a mail or a shell puts around it.
  private static String bare(String text) {
    var bare = text.strip();
    while (bare.length() > 1 && isPair(bare.charAt(0), bare.charAt(bare.length() - 1))) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    return bare;
  }

  private static String unsigned(String text) {
    return SIGNED.matcher(text).replaceFirst("");
  }

  private static boolean isPair(char first, char last) {
    return switch (first) {
      case '"', '\'', '`' -> last == first;
      case '<' -> last == '>';
      case '(' -> last == ')';
      case '“' -> last == '”';
      default -> false;
    };
  }

  Optional<S3Address> read() {
    if (text.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    if (text.startsWith("arn:")) {
      return arn();
    }
    var url = UrlText.of(text);
    if (url.isPresent()) {
      return switch (url.get().scheme()) {
        case "s3", "s3a", "s3n" -> s3(text.substring(text.indexOf("://") + 3));
        case "http", "https" -> http(url.get());
        default -> Optional.empty();
      };
    }
    return BUCKET.matcher(bucketOf(text)).matches() ? s3(text) : Optional.empty();
  }

  private Optional<S3Address> arn() {
    var accessPoint = ACCESS_POINT_ARN.matcher(text);
    if (accessPoint.matches()) {
      var location = new S3Location(accessPoint.group("arn"), key(accessPoint));
      return Optional.of(new S3Address(location, accessPoint.group("region"), ""));
    }
    var bucket = BUCKET_ARN.matcher(text);
    return bucket.matches() ? address(bucket.group("bucket"), key(bucket), "", "") : none();
  }

  /// What an ARN names behind the bucket; a star at its end, as policies write it, means all.
  private static String key(Matcher arn) {
    var key = arn.group("key");
    if (key == null) {
      return "";
    }
    return key.endsWith("*") ? key.substring(0, key.length() - 1) : key;
  }

  private Optional<S3Address> s3(String path) {
    if (path.startsWith("arn:")) {
      return new AddressReader(path).arn();
    }
    return address(bucketOf(path), keyOf(path), "", "");
  }

  private Optional<S3Address> http(UrlText url) {
    var host = url.authority();
    var console = CONSOLE.matcher(host);
    if (console.matches()) {
      return console(url, console.group("region"));
    }
    var path = UrlText.decoded(url.path());
    var aws = HOST.matcher(host);
    if (!aws.matches()) {
      var endpoint = url.scheme() + "://" + host;
      return host.isEmpty() ? none() : address(bucketOf(path), keyOf(path), "", endpoint);
    }
    var region = orEmpty(aws.group("region"));
    var bucket = aws.group("bucket");
    return bucket == null
        ? address(bucketOf(path), keyOf(path), region, "")
        : address(bucket, path, region, "");
  }

  /// `/s3/buckets/NAME?prefix=…`, `/s3/object/NAME?prefix=…`, and older ones with the prefix in the
  /// path.
  private static Optional<S3Address> console(UrlText url, @Nullable String hostRegion) {
    var parts = url.path().split("/", 3);
    if (parts.length < 3 || !parts[0].equals("s3") || !parts[1].matches("buckets|object")) {
      return none();
    }
    var path = UrlText.decoded(parts[2]);
    var prefix = url.parameter("prefix");
    var region = url.parameter("region");
    return address(
        bucketOf(path),
        prefix.isEmpty() ? keyOf(path) : prefix,
        region.isEmpty() && !"s3".equals(hostRegion) ? orEmpty(hostRegion) : region,
        "");
  }

  private static Optional<S3Address> address(
      String bucket, String prefix, String region, String endpoint) {
    boolean isBucket = OLD_BUCKET.matcher(bucket).matches() && !ADDRESS.matcher(bucket).matches();
    return isBucket
        ? Optional.of(new S3Address(new S3Location(bucket, unsigned(prefix)), region, endpoint))
        : none();
  }

  private static Optional<S3Address> none() {
    return Optional.empty();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String bucketOf(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  private static String keyOf(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(slash + 1);
  }
}
