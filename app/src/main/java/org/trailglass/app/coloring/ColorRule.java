package org.trailglass.app.coloring;

import org.trailglass.query.Query;

/// Gives the events that a query lets through a colour. Immutable.
///
/// @param name what it says of an event, in a few words
/// @param letters one or two that stand beside the colour, which is never alone
public record ColorRule(String name, String letters, RuleColor color, Query query) {}
