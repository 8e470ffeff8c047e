package org.trailglass.app.workspace;

/// That something of a bucket is opened. Immutable.
///
/// @param text an address as a person writes it, several in lines of their own, or a selection as
///     text
/// @param isChosen whether the text is a selection that needs no more questions
public record BucketWish(String text, boolean isChosen) {}
