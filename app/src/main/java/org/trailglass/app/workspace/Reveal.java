package org.trailglass.app.workspace;

import org.trailglass.store.RowId;

/// A wish that the table scrolls to an event. Immutable.
///
/// @param number makes two wishes for the same event differ
public record Reveal(RowId id, long number) {}
