package org.trailglass.app.detail;

import java.util.Optional;
import org.trailglass.event.FieldPath;

/// A value that a person sees in the detail pane. Immutable.
///
/// @param path where the record writes it; empty if it follows from other fields, or stands in none
/// @param value as the record has it: nothing is made visible in it
public record ShownValue(Optional<FieldPath> path, String value) {}
