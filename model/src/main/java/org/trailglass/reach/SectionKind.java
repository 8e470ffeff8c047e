package org.trailglass.reach;

/// What the sections of a report tell, in their order.
public enum SectionKind {
  /// What failed: event source, event name, and how it failed.
  DENIED,
  /// What succeeded: event source and event name.
  SUCCEEDED,
  /// Users, keys, policies and the like that were made or changed; event sources of what was done.
  LASTING,
  /// Sessions and keys that were opened from the events.
  SESSIONS,
  /// Resources that were read; a resource, then the names of the events.
  READ,
  CREATED,
  CHANGED,
  /// Resources that were shared: with whom stands between.
  SHARED,
  DELETED,
  /// Actions that nobody had tried before in the data: event source and name.
  FIRST_EVER,
  /// Actions that the principal had not tried before with other credentials, though it was there:
  /// the principal, event source and name.
  FIRST_OF_PRINCIPAL,
  /// In what ways the use of the credentials is odd: a code of the field `odd`.
  ODD,
  SERVICES,
  REGIONS,
  ACCOUNTS
}
