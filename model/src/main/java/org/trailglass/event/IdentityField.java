package org.trailglass.event;

import static org.trailglass.event.IdentityGroup.CREDENTIALS;
import static org.trailglass.event.IdentityGroup.ORIGIN;
import static org.trailglass.event.IdentityGroup.SESSION;
import static org.trailglass.event.IdentityGroup.WHO;

import java.util.Optional;

/// The fields that tell who stands behind an event, each with a line of its own, in the order of
/// the lines (AWS CloudTrail user guide, "CloudTrail userIdentity element").
public enum IdentityField {
  TYPE(WHO, "userIdentity.type"),
  USER_NAME(WHO, "userIdentity.userName"),
  ARN(WHO, "userIdentity.arn"),
  ACCOUNT(WHO, "userIdentity.accountId"),
  PRINCIPAL(WHO, "userIdentity.principalId"),
  IDENTITY_PROVIDER(WHO, "userIdentity.identityProvider"),
  ISSUER_NAME(WHO, "userIdentity.sessionContext.sessionIssuer.userName"),
  ISSUER_TYPE(WHO, "userIdentity.sessionContext.sessionIssuer.type"),
  ISSUER_ARN(WHO, "userIdentity.sessionContext.sessionIssuer.arn"),
  ISSUER_ACCOUNT(WHO, "userIdentity.sessionContext.sessionIssuer.accountId"),
  ISSUER_PRINCIPAL(WHO, "userIdentity.sessionContext.sessionIssuer.principalId"),
  /// The account the event was delivered to: where it happened, seen from the caller's account.
  RECIPIENT_ACCOUNT(WHO, "recipientAccountId"),

  ACCESS_KEY(CREDENTIALS, "userIdentity.accessKeyId"),
  CREDENTIAL(CREDENTIALS, "userIdentity.credentialId"),
  MFA(CREDENTIALS, "userIdentity.sessionContext.attributes.mfaAuthenticated"),
  /// MFA of a console sign-in.
  SIGN_IN_MFA(CREDENTIALS, "additionalEventData.MFAUsed"),
  SIGN_IN_MFA_DEVICE(CREDENTIALS, "additionalEventData.MFAIdentifier"),
  ASSUMED_ROOT(CREDENTIALS, "userIdentity.sessionContext.assumedRoot"),
  FROM_CONSOLE(CREDENTIALS, "userIdentity.sessionContext.sessionCredentialFromConsole"),
  /// The same as the one before, where records since version 1.08 write it.
  RECORD_FROM_CONSOLE(CREDENTIALS, "sessionCredentialFromConsole"),

  CREATED(SESSION, "userIdentity.sessionContext.attributes.creationDate"),
  SOURCE_IDENTITY(SESSION, "userIdentity.sessionContext.sourceIdentity"),
  SIGN_IN_SESSION(SESSION, "userIdentity.sessionContext.signInSessionArn"),
  EC2_ROLE_DELIVERY(SESSION, "userIdentity.sessionContext.ec2RoleDelivery"),
  FEDERATED_PROVIDER(SESSION, "userIdentity.sessionContext.webIdFederationData.federatedProvider"),
  /// Everything under this path; the keys are the identity provider's.
  FEDERATION_ATTRIBUTE(SESSION, "userIdentity.sessionContext.webIdFederationData.attributes"),

  SOURCE_ADDRESS(ORIGIN, "sourceIPAddress"),
  USER_AGENT(ORIGIN, "userAgent"),
  VPC_ENDPOINT(ORIGIN, "vpcEndpointId"),
  VPC_ENDPOINT_ACCOUNT(ORIGIN, "vpcEndpointAccountId"),
  INVOKED_BY(ORIGIN, "userIdentity.invokedBy"),
  DELEGATE_ACCOUNT(ORIGIN, "userIdentity.invokedByDelegate.accountId"),
  BEHALF_USER(ORIGIN, "userIdentity.onBehalfOf.userId"),
  BEHALF_STORE(ORIGIN, "userIdentity.onBehalfOf.identityStoreArn"),
  SCOPE_ARN(ORIGIN, "userIdentity.inScopeOf.sourceArn"),
  SCOPE_ACCOUNT(ORIGIN, "userIdentity.inScopeOf.sourceAccount"),
  SCOPE_ISSUER_TYPE(ORIGIN, "userIdentity.inScopeOf.issuerType"),
  SCOPE_ISSUED_TO(ORIGIN, "userIdentity.inScopeOf.credentialsIssuedTo");

  private final IdentityGroup group;
  private final FieldPath path;

  IdentityField(IdentityGroup group, String path) {
    this.group = group;
    this.path = FieldPath.parse(path);
  }

  /// Where its line stands.
  public IdentityGroup group() {
    return group;
  }

  /// Where a record writes it.
  public FieldPath path() {
    return path;
  }

  /// The field that a path belongs to, if it has a line of its own.
  static Optional<IdentityField> of(FieldPath path) {
    for (var field : values()) {
      if (path.equals(field.path)
          || field == FEDERATION_ATTRIBUTE && path.isAtOrUnder(field.path)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
