package org.trailglass.reach;

import static org.trailglass.reach.Ending.by;
import static org.trailglass.reach.Ending.byStatus;
import static org.trailglass.reach.Ending.bySwitch;

import java.util.List;
import java.util.Optional;
import org.trailglass.event.FieldPath;

/// What was made and outlives the credentials that made it, until a call ends it: identities, their
/// keys and passwords, and what grants them rights. For each the calls that make or change it, the
/// places that tell one from another, and the ways in which it ends (API references of IAM, IAM
/// Roles Anywhere, Lambda and KMS). `DeleteUser`, `DeleteRole`, `DeleteGroup` and `DeletePolicy`
/// succeed only once everything is gone that hung on them, and so end that, too.
public enum LastingKind {
  USER("CreateUser", "userName", by("DeleteUser", "userName")),
  ROLE("CreateRole", "roleName", by("DeleteRole", "roleName")),
  GROUP("CreateGroup", "groupName", by("DeleteGroup", "groupName")),
  ACCESS_KEY(
      "CreateAccessKey",
      "responseElements.accessKey.accessKeyId",
      by("DeleteAccessKey", "responseElements.accessKey.accessKeyId"),
      byStatus("UpdateAccessKey", "responseElements.accessKey.accessKeyId"),
      by("DeleteUser", "responseElements.accessKey.userName")),
  ACTIVATED_KEY(
      Calls.named("UpdateAccessKey").only(Ending.ACTIVE),
      "accessKeyId",
      by("DeleteAccessKey", "accessKeyId"),
      byStatus("UpdateAccessKey", "accessKeyId"),
      by("DeleteUser", "userName")),
  LOGIN_PROFILE(
      "CreateLoginProfile UpdateLoginProfile",
      "userName",
      by("DeleteLoginProfile DeleteUser", "userName")),
  TRUST_POLICY("UpdateAssumeRolePolicy", "roleName", by("DeleteRole", "roleName")),
  USER_POLICY(
      "PutUserPolicy",
      "userName policyName",
      by("DeleteUserPolicy", "userName policyName"),
      by("DeleteUser", "userName")),
  ROLE_POLICY(
      "PutRolePolicy",
      "roleName policyName",
      by("DeleteRolePolicy", "roleName policyName"),
      by("DeleteRole", "roleName")),
  GROUP_POLICY(
      "PutGroupPolicy",
      "groupName policyName",
      by("DeleteGroupPolicy", "groupName policyName"),
      by("DeleteGroup", "groupName")),
  USER_ATTACHMENT(
      "AttachUserPolicy",
      "userName policyArn",
      by("DetachUserPolicy", "userName policyArn"),
      by("DeleteUser", "userName"),
      by("DeletePolicy", "policyArn")),
  ROLE_ATTACHMENT(
      "AttachRolePolicy",
      "roleName policyArn",
      by("DetachRolePolicy", "roleName policyArn"),
      by("DeleteRole", "roleName"),
      by("DeletePolicy", "policyArn")),
  GROUP_ATTACHMENT(
      "AttachGroupPolicy",
      "groupName policyArn",
      by("DetachGroupPolicy", "groupName policyArn"),
      by("DeleteGroup", "groupName"),
      by("DeletePolicy", "policyArn")),
  MEMBERSHIP(
      "AddUserToGroup",
      "userName groupName",
      by("RemoveUserFromGroup", "userName groupName"),
      by("DeleteUser", "userName"),
      by("DeleteGroup", "groupName")),
  POLICY(
      "CreatePolicy",
      "responseElements.policy.arn",
      by("DeletePolicy", "responseElements.policy.arn=policyArn")),
  POLICY_VERSION(
      "CreatePolicyVersion",
      "policyArn responseElements.policyVersion.versionId",
      by("DeletePolicyVersion", "policyArn responseElements.policyVersion.versionId"),
      by("DeletePolicy", "policyArn")),
  DEFAULT_VERSION(
      "SetDefaultPolicyVersion",
      "policyArn versionId",
      by("DeletePolicyVersion", "policyArn versionId"),
      by("DeletePolicy", "policyArn")),
  BOUNDARY_OF_USER(
      "DeleteUserPermissionsBoundary",
      "userName",
      by("PutUserPermissionsBoundary DeleteUser", "userName")),
  BOUNDARY_OF_ROLE(
      "DeleteRolePermissionsBoundary",
      "roleName",
      by("PutRolePermissionsBoundary DeleteRole", "roleName")),
  INSTANCE_PROFILE(
      "CreateInstanceProfile",
      "instanceProfileName",
      by("DeleteInstanceProfile", "instanceProfileName")),
  PROFILE_ROLE(
      "AddRoleToInstanceProfile",
      "instanceProfileName roleName",
      by("RemoveRoleFromInstanceProfile", "instanceProfileName roleName"),
      by("DeleteInstanceProfile", "instanceProfileName"),
      by("DeleteRole", "roleName")),
  SAML_PROVIDER(
      "CreateSAMLProvider UpdateSAMLProvider",
      "responseElements.sAMLProviderArn",
      by("DeleteSAMLProvider", "responseElements.sAMLProviderArn")),
  OPEN_ID_PROVIDER(
      "CreateOpenIDConnectProvider",
      "responseElements.openIDConnectProviderArn",
      by("DeleteOpenIDConnectProvider", "responseElements.openIDConnectProviderArn")),
  MFA_DEVICE(
      "CreateVirtualMFADevice",
      "responseElements.virtualMFADevice.serialNumber",
      by("DeleteVirtualMFADevice", "responseElements.virtualMFADevice.serialNumber")),
  MFA_OF_USER(
      "EnableMFADevice",
      "userName serialNumber",
      by("DeactivateMFADevice", "userName serialNumber"),
      by("DeleteVirtualMFADevice", "serialNumber"),
      by("DeleteUser", "userName")),
  SSH_KEY(
      "UploadSSHPublicKey",
      "responseElements.sSHPublicKey.sSHPublicKeyId",
      by("DeleteSSHPublicKey", "responseElements.sSHPublicKey.sSHPublicKeyId"),
      byStatus("UpdateSSHPublicKey", "responseElements.sSHPublicKey.sSHPublicKeyId"),
      by("DeleteUser", "responseElements.sSHPublicKey.userName")),
  CERTIFICATE(
      "UploadSigningCertificate",
      "responseElements.certificate.certificateId",
      by("DeleteSigningCertificate", "responseElements.certificate.certificateId"),
      byStatus("UpdateSigningCertificate", "responseElements.certificate.certificateId"),
      by("DeleteUser", "responseElements.certificate.userName")),
  SERVICE_CREDENTIAL(
      "CreateServiceSpecificCredential",
      "responseElements.serviceSpecificCredential.serviceSpecificCredentialId",
      by(
          "DeleteServiceSpecificCredential",
          "responseElements.serviceSpecificCredential.serviceSpecificCredentialId"),
      byStatus(
          "UpdateServiceSpecificCredential",
          "responseElements.serviceSpecificCredential.serviceSpecificCredentialId"),
      by("DeleteUser", "responseElements.serviceSpecificCredential.userName")),
  TRUST_ANCHOR(
      "CreateTrustAnchor",
      "responseElements.trustAnchor.trustAnchorId",
      by("DeleteTrustAnchor", "responseElements.trustAnchor.trustAnchorId"),
      bySwitch(
          "DisableTrustAnchor", "EnableTrustAnchor", "responseElements.trustAnchor.trustAnchorId")),
  ANYWHERE_PROFILE(
      "CreateProfile",
      "responseElements.profile.profileId",
      by("DeleteProfile", "responseElements.profile.profileId"),
      bySwitch("DisableProfile", "EnableProfile", "responseElements.profile.profileId")),
  FUNCTION_CODE("UpdateFunctionCode", "functionName", Ending.ofFunction()),
  FUNCTION_LAYERS(
      Calls.named("UpdateFunctionConfiguration")
          .only(Asks.present(FieldPath.of("requestParameters", "layers"))),
      "functionName",
      Ending.ofFunction()),
  FUNCTION_URL(
      "CreateFunctionUrlConfig UpdateFunctionUrlConfig",
      "functionName",
      by("DeleteFunctionUrlConfig", "functionName"),
      Ending.ofFunction()),
  FUNCTION_PERMISSION(
      "AddPermission",
      "functionName statementId",
      by("RemovePermission", "functionName statementId"),
      Ending.ofFunction()),
  KEY_GRANT(
      "CreateGrant",
      "responseElements.grantId",
      by("RevokeGrant RetireGrant", "responseElements.grantId"));

  private final Calls makers;
  private final List<FieldPath> made;
  private final List<Ending> endings;

  LastingKind(String makers, String places, Ending... endings) {
    this(Calls.named(makers), places, endings);
  }

  LastingKind(Calls makers, String places, Ending... endings) {
    this.makers = makers;
    this.made = Ending.Place.all(places).stream().map(Ending.Place::made).toList();
    this.endings = List.of(endings);
  }

  /// The calls that make or change it.
  Calls makers() {
    return makers;
  }

  /// Where a call that makes it says how people call what else has only an id.
  Optional<FieldPath> called() {
    return this == TRUST_ANCHOR || this == ANYWHERE_PROFILE
        ? Optional.of(FieldPath.of("requestParameters", "name"))
        : Optional.empty();
  }

  /// Where a call that makes it says which.
  List<FieldPath> made() {
    return made;
  }

  /// The ways in which it ends.
  List<Ending> endings() {
    return endings;
  }
}
