package org.trailglass.event;

/// The answer to one question about who made a request: yes, no or not said, and why. Immutable.
///
/// @param basis what the answer was read from
/// @param subject the name that belongs to the ground (a user, a role, a service) as the record
///     writes it; empty if the record has none
public record IdentityAnswer(Verdict verdict, Ground ground, Basis basis, String subject) {

  /// The answer itself.
  public enum Verdict {
    YES,
    NO,
    /// The record does not tell.
    NOT_SAID
  }

  /// Why.
  public enum Ground {
    /// Root, by password or long-term key.
    ROOT,
    /// Temporary credentials, but of root itself.
    ROOT_SESSION,
    /// Temporary root credentials of a member account, from AssumeRoot.
    ASSUMED_ROOT,
    /// An IAM user, by password or long-term key.
    IAM_USER,
    /// Temporary credentials, but of the IAM user itself (GetSessionToken, console).
    IAM_USER_SESSION,
    /// A long-term key: of an IAM user or of root.
    LONG_TERM_KEY,
    /// A temporary key, of whom is not said.
    TEMPORARY_KEY,
    ROLE_SESSION,
    FEDERATED_SESSION,
    DIRECTORY_USER,
    IDENTITY_CENTER_USER,
    /// Nobody signed the request: it asks for credentials with a SAML assertion.
    SAML_ASSERTION,
    /// Nobody signed the request: it asks for credentials with a token of a web identity.
    WEB_IDENTITY_TOKEN,
    /// Somebody in another account; with what is not said.
    OTHER_ACCOUNT,
    /// Nobody: the request was not signed.
    ANONYMOUS,
    /// The type says that an AWS service made the request.
    AWS_SERVICE,
    /// A service acted for the caller, and is named.
    INVOKED_BY,
    /// The role can only be assumed by the service that it is linked to.
    SERVICE_LINKED_ROLE,
    /// The source address is a service's name.
    SERVICE_ADDRESS,
    /// A service recorded its own doing; nobody made a request.
    SERVICE_EVENT,
    /// Nothing names a service.
    NO_SERVICE,
    /// The record says that the type is not known.
    TYPE_UNKNOWN,
    /// The type is none that is documented.
    TYPE_UNLISTED,
    TYPE_MISSING,
    /// The record has no userIdentity, or an empty one.
    NO_IDENTITY
  }

  /// What an answer was read from.
  public enum Basis {
    TYPE,
    /// The type does not tell, the ARN does.
    ARN,
    /// The type does not tell, the prefix of the principal id does.
    PRINCIPAL_ID,
    /// The type does not tell, the prefix of the key does.
    KEY,
    /// Another field of the record, which the ground names.
    FIELD,
    /// Nothing: the answer is not said.
    NOTHING
  }
}
