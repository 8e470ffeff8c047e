package org.trailglass.event;

/// The well-known fields of a CloudTrail record, version 1.11 (AWS CloudTrail user guide, "Record
/// contents").
public final class Fields {
  private Fields() {}

  public static final FieldPath EVENT_TIME = FieldPath.of("eventTime");
  public static final FieldPath EVENT_SOURCE = FieldPath.of("eventSource");
  public static final FieldPath EVENT_NAME = FieldPath.of("eventName");
  public static final FieldPath EVENT_ID = FieldPath.of("eventID");
  public static final FieldPath EVENT_TYPE = FieldPath.of("eventType");
  public static final FieldPath EVENT_CATEGORY = FieldPath.of("eventCategory");
  public static final FieldPath AWS_REGION = FieldPath.of("awsRegion");
  public static final FieldPath SOURCE_IP_ADDRESS = FieldPath.of("sourceIPAddress");
  public static final FieldPath USER_AGENT = FieldPath.of("userAgent");
  public static final FieldPath ERROR_CODE = FieldPath.of("errorCode");
  public static final FieldPath ERROR_MESSAGE = FieldPath.of("errorMessage");
  public static final FieldPath READ_ONLY = FieldPath.of("readOnly");
  public static final FieldPath REQUEST_ID = FieldPath.of("requestID");
  public static final FieldPath SHARED_EVENT_ID = FieldPath.of("sharedEventID");
  public static final FieldPath RECIPIENT_ACCOUNT_ID = FieldPath.of("recipientAccountId");
  public static final FieldPath REQUEST_PARAMETERS = FieldPath.of("requestParameters");
  public static final FieldPath RESPONSE_ELEMENTS = FieldPath.of("responseElements");
  public static final FieldPath CONSOLE_LOGIN = FieldPath.of("responseElements", "ConsoleLogin");

  public static final FieldPath USER_IDENTITY = FieldPath.of("userIdentity");
  public static final FieldPath IDENTITY_TYPE = USER_IDENTITY.child("type");
  public static final FieldPath IDENTITY_PRINCIPAL_ID = USER_IDENTITY.child("principalId");
  public static final FieldPath IDENTITY_ARN = USER_IDENTITY.child("arn");
  public static final FieldPath IDENTITY_ACCOUNT_ID = USER_IDENTITY.child("accountId");
  public static final FieldPath IDENTITY_ACCESS_KEY_ID = USER_IDENTITY.child("accessKeyId");
  public static final FieldPath IDENTITY_USER_NAME = USER_IDENTITY.child("userName");
  public static final FieldPath IDENTITY_INVOKED_BY = USER_IDENTITY.child("invokedBy");
  public static final FieldPath IDENTITY_PROVIDER = USER_IDENTITY.child("identityProvider");
  public static final FieldPath ON_BEHALF_OF_USER =
      USER_IDENTITY.child("onBehalfOf").child("userId");
  public static final FieldPath SESSION_CONTEXT = USER_IDENTITY.child("sessionContext");
  public static final FieldPath SESSION_ISSUER = SESSION_CONTEXT.child("sessionIssuer");
  public static final FieldPath ISSUER_TYPE = SESSION_ISSUER.child("type");
  public static final FieldPath ISSUER_USER_NAME = SESSION_ISSUER.child("userName");
}
