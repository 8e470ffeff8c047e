package org.trailglass.parse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The names of CloudTrail's fields in their own spelling: tables keep them in lower case
/// (CloudTrail record version 1.11, user guide, "Record contents" and "userIdentity element").
final class FieldNames {
  private static final Map<String, String> OUTERMOST =
      bySmallName(
          """
          eventTime eventVersion userIdentity eventSource eventName awsRegion sourceIPAddress \
          userAgent errorCode errorMessage requestParameters responseElements additionalEventData \
          requestID eventID apiVersion readOnly resources eventType recipientAccountId \
          sharedEventID vpcEndpointId vpcEndpointAccountId serviceEventDetails managementEvent \
          eventCategory insightDetails addendum sessionCredentialFromConsole edgeDeviceDetails \
          tlsDetails eventContext\
          """);

  private static final Map<String, String> IDENTITY =
      bySmallName(
          """
          type principalId arn accountId accessKeyId userName invokedBy sessionContext \
          sessionIssuer webIdFederationData federatedProvider attributes creationDate \
          mfaAuthenticated assumedRoot sourceIdentity ec2RoleDelivery signInSessionArn \
          sessionCredentialFromConsole identityProvider onBehalfOf userId identityStoreArn \
          credentialId inScopeOf sourceArn sourceAccount issuerType credentialsIssuedTo \
          invokedByDelegate\
          """);

  private static final Map<String, String> RESOURCE = bySmallName("ARN ARNPrefix accountId type");

  private static final Map<String, String> TLS =
      bySmallName("tlsVersion cipherSuite clientProvidedHostHeader keyExchange");

  private static final Map<String, String> INSIGHT =
      bySmallName(
          """
          state eventSource eventName insightType errorCode insightContext statistics baseline \
          insight average insightDuration baselineDuration attributions attribute value\
          """);

  private static final Map<String, String> ADDENDUM =
      bySmallName("reason updatedFields originalRequestID originalEventID");

  /// Fields whose value is an object or list.
  private static final Set<String> STRUCTURES =
      Set.of(
          "userIdentity",
          "requestParameters",
          "responseElements",
          "additionalEventData",
          "resources",
          "serviceEventDetails",
          "insightDetails",
          "addendum",
          "edgeDeviceDetails",
          "tlsDetails",
          "eventContext");

  private static final Set<String> BOOLEANS = Set.of("readOnly", "managementEvent");

  private FieldNames() {}

  private static Map<String, String> bySmallName(String names) {
    return Arrays.stream(names.split(" "))
        .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));
  }

  /// The field that a column holds; the column's own name if none is known.
  static String outermost(String column) {
    return OUTERMOST.getOrDefault(column.toLowerCase(Locale.ROOT), column);
  }

  /// A key inside a field; the key itself if none is known.
  static String inside(String field, String key) {
    return insideOf(field).getOrDefault(key, key);
  }

  /// Whether the keys inside a field are CloudTrail's own, and not those of a service.
  static boolean hasOwnNames(String field) {
    return !insideOf(field).isEmpty();
  }

  private static Map<String, String> insideOf(String field) {
    return switch (field) {
      case "userIdentity" -> IDENTITY;
      case "resources" -> RESOURCE;
      case "tlsDetails" -> TLS;
      case "insightDetails" -> INSIGHT;
      case "addendum" -> ADDENDUM;
      default -> Map.of();
    };
  }

  /// Whether a field's value is an object or list.
  static boolean isStructure(String field) {
    return STRUCTURES.contains(field);
  }

  /// Whether a field's value is true or false.
  static boolean isBoolean(String field) {
    return BOOLEANS.contains(field);
  }
}
