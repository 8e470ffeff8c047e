package org.trailglass.app.palette;

/// A source that is open, or that was opened before, as the window offers it now. Immutable.
///
/// @param place tells it from all others
/// @param title its short name, as shown
/// @param folder where it is, as shown
/// @param isOpen whether it is open now
/// @param choose shows it in the list of sources, or opens it
public record OfferedSource(
    String place, String title, String folder, boolean isOpen, Runnable choose) {}
