package org.trailglass.identity;

/// Somebody or something that makes requests. Immutable.
///
/// @param kind what it is
/// @param id what tells it from all others, and the value of the field `principal`: its ARN where
///     the records say it, else its unique id or name
/// @param name what a person would call it: a user's name, a role's, a service's
/// @param account the account that it belongs to, empty if the records do not say it
public record Principal(PrincipalKind kind, String id, String name, String account) {}
