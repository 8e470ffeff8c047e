package org.trailglass.app.detail;

import org.trailglass.app.value.FieldValue;

/// One line of a list of fields. Immutable.
///
/// @param label names the field
/// @param shown the value, with nothing hidden in it
/// @param note what follows from the value; may be empty
/// @param value for the menu
record DetailRow(String label, String shown, String note, FieldValue value, Tone tone) {

  /// How much a line stands out.
  enum Tone {
    PLAIN,
    /// Of little weight: an empty value.
    QUIET,
    /// Something failed, or does not fit.
    DANGER,
    /// Worth a second look.
    WARNING
  }
}
