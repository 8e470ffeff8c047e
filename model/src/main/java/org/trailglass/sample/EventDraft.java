package org.trailglass.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One record in the making, with keys in the order in which CloudTrail writes them (AWS CloudTrail
/// user guide, "Record contents"). One thread.
final class EventDraft {
  private final Call call;
  private final Actor actor;
  private final Instant time;
  private final String account;
  private final String region;
  private final JsonObject extra = new JsonObject();
  private @Nullable String errorCode;
  private @Nullable String errorMessage;
  private @Nullable JsonObject additional;
  private boolean hasRequest = true;
  private String version = "1.09";
  private Kind kind = Kind.TRAIL;
  private String type = "AwsApiCall";

  /// @param account the account that the record is delivered to
  EventDraft(Call call, Actor actor, Instant time, String account, String region) {
    this.call = call;
    this.actor = actor;
    this.time = time;
    this.account = account;
    this.region = region;
  }

  EventDraft error(String code, String message) {
    errorCode = code;
    errorMessage = message;
    return this;
  }

  EventDraft type(String eventType) {
    type = eventType;
    return this;
  }

  /// A message without a code: what sign-ins have.
  EventDraft message(String message) {
    errorMessage = message;
    return this;
  }

  EventDraft additional(JsonObject eventData) {
    additional = eventData;
    return this;
  }

  /// Sends the record to log files of another kind.
  EventDraft kind(Kind fileKind) {
    kind = fileKind;
    return this;
  }

  /// Leaves the requestID out, as sign-ins and service events have none.
  EventDraft withoutRequest() {
    hasRequest = false;
    return this;
  }

  /// Says that the record is of another version.
  EventDraft version(String eventVersion) {
    version = eventVersion;
    return this;
  }

  /// A further field at the record's end.
  EventDraft with(String key, @Nullable Object value) {
    extra.put(key, value);
    return this;
  }

  /// The finished record.
  TrailEvent finish(Chance chance) {
    var json = JsonObject.of("eventVersion", version);
    if (actor.identity() != null) {
      json.put("userIdentity", actor.identity());
    }
    json.put("eventTime", time.toString());
    json.put("eventSource", call.service() + ".amazonaws.com");
    json.put("eventName", call.name());
    json.put("awsRegion", region);
    json.put("sourceIPAddress", actor.address());
    json.put("userAgent", actor.agent());
    json.putIfAny("errorCode", errorCode);
    json.putIfAny("errorMessage", errorMessage);
    json.put("requestParameters", call.request());
    json.put("responseElements", errorCode == null ? call.response() : null);
    json.putIfAny(
        "additionalEventData", call.service().equals("s3") ? transfer(chance) : additional);
    if (hasRequest) {
      json.put("requestID", call.service().equals("s3") ? chance.s3Request() : chance.uuid());
    }
    addTail(json, chance);
    return new TrailEvent(time, account, region, kind, json.toString());
  }

  private JsonObject transfer(Chance chance) {
    return JsonObject.of(
        "SignatureVersion",
        "SigV4",
        "CipherSuite",
        "TLS_AES_128_GCM_SHA256",
        "bytesTransferredIn",
        call.isRead() ? 0 : chance.below(90_000),
        "AuthenticationMethod",
        "AuthHeader",
        "x-amz-id-2",
        chance.base64(75) + '=',
        "bytesTransferredOut",
        chance.below(400_000));
  }

  private void addTail(JsonObject json, Chance chance) {
    json.put("eventID", chance.uuid());
    json.put("readOnly", call.isRead());
    if (!call.resources().isEmpty()) {
      json.put("resources", call.resources());
    }
    json.put("eventType", type);
    json.put("managementEvent", !call.isBeyondManagement());
    json.put("recipientAccountId", account);
    json.put("eventCategory", call.category());
    if (!actor.isService()) {
      json.put("tlsDetails", tls(chance));
    }
    if (actor.isConsole()) {
      json.put("sessionCredentialFromConsole", "true");
    }
    json.putAll(extra);
  }

  private JsonObject tls(Chance chance) {
    boolean isNew = chance.percent(85);
    var details =
        JsonObject.of(
            "tlsVersion", isNew ? "TLSv1.3" : "TLSv1.2",
            "cipherSuite", isNew ? "TLS_AES_128_GCM_SHA256" : "ECDHE-RSA-AES128-GCM-SHA256");
    details.put("clientProvidedHostHeader", host());
    return isNew && chance.percent(30) ? details.put("keyExchange", "x25519") : details;
  }

  private String host() {
    return switch (call.service()) {
      case "iam", "organizations", "cloudfront" -> call.service() + ".amazonaws.com";
      case "signin" -> region + ".signin.aws.amazon.com";
      default -> call.service() + '.' + region + ".amazonaws.com";
    };
  }
}
