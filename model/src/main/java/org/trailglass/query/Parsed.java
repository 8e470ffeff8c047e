package org.trailglass.query;

/// What became of a text: a query, or the first mistake in it.
public sealed interface Parsed permits ParsedQuery, Mistake {}
