package org.trailglass.reach;

import java.util.Arrays;
import java.util.List;
import org.trailglass.event.FieldPath;
import org.trailglass.query.Query;

/// What stays when the credentials that made it are gone: identities, their keys and passwords, and
/// what grants them rights. For each the calls that make or change it, the places that tell one
/// from another, and the calls that do away with it (API references of IAM, IAM Roles Anywhere,
/// Lambda and KMS).
///
/// Names of calls stand without the date of their API. A place in the answer has the same key in
/// the request of the call that ends it, unless another stands behind `=`.
public enum LastingKind {
  USER("CreateUser", "DeleteUser", "userName"),
  ROLE("CreateRole", "DeleteRole", "roleName"),
  GROUP("CreateGroup", "DeleteGroup", "groupName"),
  ACCESS_KEY("CreateAccessKey", "DeleteAccessKey", "responseElements.accessKey.accessKeyId"),
  ACTIVATED_KEY(
      "UpdateAccessKey",
      "DeleteAccessKey",
      "accessKeyId",
      Asks.is(FieldPath.of("requestParameters", "status"), "Active")),
  LOGIN_PROFILE("CreateLoginProfile UpdateLoginProfile", "DeleteLoginProfile", "userName"),
  TRUST_POLICY("UpdateAssumeRolePolicy", "DeleteRole", "roleName"),
  USER_POLICY("PutUserPolicy", "DeleteUserPolicy", "userName policyName"),
  ROLE_POLICY("PutRolePolicy", "DeleteRolePolicy", "roleName policyName"),
  GROUP_POLICY("PutGroupPolicy", "DeleteGroupPolicy", "groupName policyName"),
  USER_ATTACHMENT("AttachUserPolicy", "DetachUserPolicy", "userName policyArn"),
  ROLE_ATTACHMENT("AttachRolePolicy", "DetachRolePolicy", "roleName policyArn"),
  GROUP_ATTACHMENT("AttachGroupPolicy", "DetachGroupPolicy", "groupName policyArn"),
  MEMBERSHIP("AddUserToGroup", "RemoveUserFromGroup", "userName groupName"),
  POLICY("CreatePolicy", "DeletePolicy", "responseElements.policy.arn=policyArn"),
  POLICY_VERSION(
      "CreatePolicyVersion",
      "DeletePolicyVersion",
      "policyArn responseElements.policyVersion.versionId"),
  DEFAULT_VERSION("SetDefaultPolicyVersion", "DeletePolicyVersion", "policyArn versionId"),
  BOUNDARY_OF_USER("DeleteUserPermissionsBoundary", "PutUserPermissionsBoundary", "userName"),
  BOUNDARY_OF_ROLE("DeleteRolePermissionsBoundary", "PutRolePermissionsBoundary", "roleName"),
  INSTANCE_PROFILE("CreateInstanceProfile", "DeleteInstanceProfile", "instanceProfileName"),
  PROFILE_ROLE(
      "AddRoleToInstanceProfile", "RemoveRoleFromInstanceProfile", "instanceProfileName roleName"),
  SAML_PROVIDER(
      "CreateSAMLProvider UpdateSAMLProvider",
      "DeleteSAMLProvider",
      "responseElements.sAMLProviderArn"),
  OPEN_ID_PROVIDER(
      "CreateOpenIDConnectProvider",
      "DeleteOpenIDConnectProvider",
      "responseElements.openIDConnectProviderArn"),
  MFA_DEVICE(
      "CreateVirtualMFADevice",
      "DeleteVirtualMFADevice",
      "responseElements.virtualMFADevice.serialNumber"),
  MFA_OF_USER("EnableMFADevice", "DeactivateMFADevice", "userName serialNumber"),
  SSH_KEY(
      "UploadSSHPublicKey", "DeleteSSHPublicKey", "responseElements.sSHPublicKey.sSHPublicKeyId"),
  CERTIFICATE(
      "UploadSigningCertificate",
      "DeleteSigningCertificate",
      "responseElements.certificate.certificateId"),
  SERVICE_CREDENTIAL(
      "CreateServiceSpecificCredential",
      "DeleteServiceSpecificCredential",
      "responseElements.serviceSpecificCredential.serviceSpecificCredentialId"),
  TRUST_ANCHOR(
      "CreateTrustAnchor", "DeleteTrustAnchor", "responseElements.trustAnchor.trustAnchorId"),
  ANYWHERE_PROFILE("CreateProfile", "DeleteProfile", "responseElements.profile.profileId"),
  FUNCTION_CODE("UpdateFunctionCode", "DeleteFunction", "functionName"),
  FUNCTION_LAYERS(
      "UpdateFunctionConfiguration",
      "DeleteFunction",
      "functionName",
      Asks.present(FieldPath.of("requestParameters", "layers"))),
  FUNCTION_URL(
      "CreateFunctionUrlConfig UpdateFunctionUrlConfig", "DeleteFunctionUrlConfig", "functionName"),
  FUNCTION_PERMISSION("AddPermission", "RemovePermission", "functionName statementId"),
  KEY_GRANT("CreateGrant", "RevokeGrant RetireGrant", "responseElements.grantId");

  private static final String REQUEST = "requestParameters";

  private final List<String> makers;
  private final List<String> enders;
  private final List<FieldPath> made;
  private final List<FieldPath> ended;
  private final Query only;

  LastingKind(String makers, String enders, String places) {
    this(makers, enders, places, new Query.All());
  }

  LastingKind(String makers, String enders, String places, Query only) {
    this.makers = List.of(makers.split(" "));
    this.enders = List.of(enders.split(" "));
    var ofBoth = Arrays.stream(places.split(" ")).map(place -> place.split("=")).toList();
    this.made = ofBoth.stream().map(place -> made(place[0])).toList();
    this.ended = ofBoth.stream().map(place -> ended(place[place.length - 1])).toList();
    this.only = only;
  }

  private static FieldPath made(String place) {
    return FieldPath.parse(place.contains(".") ? place : REQUEST + "." + place);
  }

  private static FieldPath ended(String place) {
    return FieldPath.of(REQUEST, FieldPath.parse(place).name());
  }

  /// The calls that make or change it.
  List<String> makers() {
    return makers;
  }

  /// Which of those calls do.
  Query only() {
    return only;
  }

  /// The calls that do away with it.
  List<String> enders() {
    return enders;
  }

  /// Where a call that makes it says which.
  List<FieldPath> made() {
    return made;
  }

  /// Where a call that ends it says which.
  List<FieldPath> ended() {
    return ended;
  }
}
