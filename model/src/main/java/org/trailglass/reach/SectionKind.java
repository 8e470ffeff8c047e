package org.trailglass.reach;

/// What the sections of a report tell, in their order.
public enum SectionKind {
  /// What failed: event source, event name, and how it failed.
  DENIED,
  /// What succeeded: event source and event name.
  SUCCEEDED,
  /// Identities, keys and rights that were made or changed, and sessions that outlived the key they
  /// came of, be they ended by now or not: what it is called where that is no id, what tells it
  /// from others, then its account; of a session as {@link #SESSIONS}.
  LASTING,
  /// What else was made and is no way in, as deployments leave it; texts as {@link #LASTING}.
  LASTING_BESIDE,
  /// Sessions and keys that were opened from the events.
  SESSIONS,
  /// Resources that were read; a resource, then the names of the events.
  READ,
  CREATED,
  CHANGED,
  /// Resources that were shared: with whom stands between.
  SHARED,
  DELETED,
  /// Actions that nobody had tried before in the data, which says nothing of the time before its
  /// first event ({@link Report#begin}): event source and name.
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
