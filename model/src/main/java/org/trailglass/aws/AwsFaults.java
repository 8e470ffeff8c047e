package org.trailglass.aws;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trailglass.problem.Problem.Reason;
import org.trailglass.s3.S3Exception;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.s3.model.InvalidObjectStateException;

/// Turns the SDK's exceptions into reasons. Of a message only names are taken that help: a policy,
/// a key's ARN, a region; the rest may hold anything. Immutable.
///
/// @param profiles know which command renews a session
/// @param profile of the access; empty for the default chain's
/// @param host that is spoken to
/// @param isProxied whether a proxy stands before it, which then may have answered
record AwsFaults(Profiles profiles, String profile, String host, boolean isProxied) {
  /// Which policy denies: `explicit deny in a service control policy`.
  private static final Pattern POLICY =
      Pattern.compile(
          "explicit deny in an? [\\w-]{1,30}(?: \\w{1,20}){0,2} policy|no [\\w-]{1,30} policy"
              + " allows");

  private static final Pattern KMS_KEY = Pattern.compile("arn:[\\w-]+:kms:[\\w:/-]{1,120}");
  private static final Pattern REGION = Pattern.compile("expecting '([\\w-]{1,40})'");
  private static final Pattern NAME = Pattern.compile("[\\w.: -]{1,60}");

  /// What was asked for.
  enum Asked {
    BUCKETS(Reason.BUCKETS_DENIED),
    LIST(Reason.LIST_DENIED),
    GET(Reason.GET_DENIED);

    private final Reason denied;

    Asked(Reason denied) {
      this.denied = denied;
    }
  }

  /// @param place as `s3://bucket/key`
  S3Exception of(Throwable failed, Asked asked, String place) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof LoginException login) {
        return new S3Exception(place, login.reason(), login.detail());
      }
      if (cause instanceof AwsServiceException answer) {
        return ofAnswer(answer, asked, place);
      }
    }
    var lost = LostConnection.of(failed, host);
    return new S3Exception(place, lost.reason(), lost.detail());
  }

  private S3Exception ofAnswer(AwsServiceException answer, Asked asked, String place) {
    var message = message(answer);
    var code = code(answer);
    var region = region(answer);
    var reason =
        isOfProxy(answer)
            ? Reason.PROXY_REFUSED
            : reason(code, message, answer.statusCode(), asked, region.isPresent());
    var detail =
        switch (reason) {
          case EXPIRED_CREDENTIALS -> renewal(profiles, profile);
          case WRONG_REGION -> region.orElse("");
          case KEY_DENIED -> found(KMS_KEY.matcher(message), 0).orElse(code);
          case BUCKETS_DENIED, LIST_DENIED, GET_DENIED ->
              found(POLICY.matcher(message), 0).orElse("");
          case ARCHIVED -> storageClass(answer);
          case WRONG_CREDENTIALS, THROTTLED, SERVICE_ERROR ->
              code.isEmpty() ? String.valueOf(answer.statusCode()) : code;
          case PROXY_REFUSED -> String.valueOf(answer.statusCode());
          default -> "";
        };
    return new S3Exception(place, reason, detail);
  }

  /// S3 gives each answer an id, and its errors a code; a proxy does neither.
  private boolean isOfProxy(AwsServiceException answer) {
    return isProxied && answer.requestId() == null && code(answer).isEmpty();
  }

  private static Reason reason(
      String code, String message, int status, Asked asked, boolean isRegionNamed) {
    return switch (code) {
      case "NoSuchBucket" -> Reason.NO_SUCH_BUCKET;
      case "NoSuchKey", "NoSuchVersion" -> Reason.VANISHED;
      case "InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "InvalidSecurity" ->
          Reason.WRONG_CREDENTIALS;
      case "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired" ->
          Reason.EXPIRED_CREDENTIALS;
      case "PermanentRedirect",
          "TemporaryRedirect",
          "Redirect",
          "IllegalLocationConstraintException" ->
          Reason.WRONG_REGION;
      case "InvalidObjectState" -> Reason.ARCHIVED;
      case "SlowDown", "Throttling", "ThrottlingException", "RequestLimitExceeded" ->
          Reason.THROTTLED;
      case "PreconditionFailed" -> Reason.CHANGED_WHILE_READ;
      case "RequestTimeout" -> Reason.TIMED_OUT;
      case "AuthorizationHeaderMalformed" ->
          isRegionNamed ? Reason.WRONG_REGION : Reason.WRONG_CREDENTIALS;
      case "AccessDenied" -> message.contains("kms:") ? Reason.KEY_DENIED : asked.denied;
      default -> code.startsWith("KMS.") ? Reason.KEY_DENIED : ofStatus(status, asked);
    };
  }

  private static Reason ofStatus(int status, Asked asked) {
    return switch (status) {
      case 301, 307 -> Reason.WRONG_REGION;
      case 403 -> asked.denied;
      case 404 -> asked == Asked.GET ? Reason.VANISHED : Reason.NO_SUCH_BUCKET;
      case 407 -> Reason.PROXY_REFUSED;
      case 408 -> Reason.TIMED_OUT;
      case 412 -> Reason.CHANGED_WHILE_READ;
      case 429, 503 -> Reason.THROTTLED;
      default -> Reason.SERVICE_ERROR;
    };
  }

  /// Why a login failed: as the SDK says it, which tells kinds apart by its messages only.
  ///
  /// @param profile empty for the default chain
  static LoginException ofLogin(RuntimeException failed, Profiles profiles, String profile) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof LoginException known) {
        return known;
      }
    }
    if (LostConnection.isOne(failed)) {
      var lost = LostConnection.of(failed, "");
      return new LoginException(lost.reason(), lost.detail());
    }
    var renewal = renewal(profiles, profile);
    if (!renewal.isEmpty()) {
      return new LoginException(Reason.EXPIRED_CREDENTIALS, renewal);
    }
    if (failed instanceof AwsServiceException denied) {
      return ofRole(denied, profile.isEmpty() ? Profiles.usual() : profile, false);
    }
    return profile.isEmpty()
        ? new LoginException(Reason.NO_CREDENTIALS, "")
        : new LoginException(Reason.BROKEN_PROFILE, Profiles.detail(profile, ""));
  }

  /// Why a role could not be assumed.
  ///
  /// @param hadCode whether a code was sent, which is then what was most likely wrong
  static LoginException ofRole(AwsServiceException denied, String profile, boolean hadCode) {
    var code = code(denied);
    return switch (code) {
      case "ExpiredToken", "ExpiredTokenException" ->
          new LoginException(Reason.EXPIRED_CREDENTIALS, "");
      case "InvalidClientTokenId", "SignatureDoesNotMatch", "UnrecognizedClientException" ->
          new LoginException(Reason.WRONG_CREDENTIALS, Profiles.detail(profile, code));
      default ->
          new LoginException(
              Reason.BROKEN_PROFILE,
              Profiles.detail(profile, (hadCode ? "mfa_serial, role_arn: " : "role_arn: ") + code));
    };
  }

  private static String renewal(Profiles profiles, String profile) {
    return profiles.renewal(profile.isEmpty() ? Profiles.usual() : profile);
  }

  private static String storageClass(AwsServiceException answer) {
    return answer instanceof InvalidObjectStateException archived
        ? name(archived.storageClassAsString())
        : "";
  }

  private static String code(AwsServiceException answer) {
    return details(answer).map(AwsErrorDetails::errorCode).map(AwsFaults::name).orElse("");
  }

  private static String message(AwsServiceException answer) {
    return details(answer).map(AwsErrorDetails::errorMessage).orElse("");
  }

  private static Optional<AwsErrorDetails> details(AwsServiceException answer) {
    return Optional.ofNullable(answer.awsErrorDetails());
  }

  private static Optional<String> region(AwsServiceException answer) {
    return details(answer)
        .map(AwsErrorDetails::sdkHttpResponse)
        .flatMap(response -> response.firstMatchingHeader("x-amz-bucket-region"))
        .map(AwsFaults::name)
        .or(() -> found(REGION.matcher(message(answer)), 1));
  }

  private static Optional<String> found(Matcher matcher, int group) {
    return matcher.find() ? Optional.ofNullable(matcher.group(group)) : Optional.empty();
  }

  /// A name that a server gave; empty where it is none.
  private static String name(@Nullable String text) {
    return text != null && NAME.matcher(text).matches() ? text : "";
  }
}
