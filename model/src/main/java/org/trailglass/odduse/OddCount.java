package org.trailglass.odduse;

/// How many events of a step are odd in one way, with the first of them. Immutable.
public record OddCount(OddUse first, int events) {}
