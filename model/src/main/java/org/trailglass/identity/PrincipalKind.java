package org.trailglass.identity;

/// What kind of being a principal is.
public enum PrincipalKind {
  ROOT,
  /// An IAM user.
  USER,
  /// A role; its sessions are steps.
  ROLE,
  /// Somebody that another identity provider vouches for, or that GetFederationToken named.
  FEDERATED,
  /// Somebody of IAM Identity Center.
  IDENTITY_CENTER,
  /// Somebody of a directory (WorkDocs, QuickSight).
  DIRECTORY,
  /// An AWS service.
  SERVICE,
  /// An EC2 instance, which uses a role.
  INSTANCE,
  /// A Lambda function, which uses a role.
  FUNCTION,
  /// Somebody in another account; who is not said.
  ACCOUNT,
  /// Nobody: the request was not signed.
  ANONYMOUS,
  /// The record does not tell.
  UNKNOWN
}
