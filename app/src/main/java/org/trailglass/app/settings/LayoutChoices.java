package org.trailglass.app.settings;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a person arranged a window beyond the sizes of its panes. Immutable.
///
/// @param detached what stands in a window of its own
/// @param windows where those windows are, or were when they were last there
/// @param chosen what is chosen where there are several, by the name of the place: the tab in
///     front, the shape of the JSON, the order of the table; who asks knows what is written there,
///     and takes the usual for what it does not know
public record LayoutChoices(
    Set<Part> detached, Map<Part, WindowPlace> windows, Map<String, String> chosen) {

  public LayoutChoices {
    detached = Set.copyOf(detached);
    windows = Map.copyOf(windows);
    chosen = Map.copyOf(chosen);
  }

  /// As at the first start: everything in one window.
  public static LayoutChoices usual() {
    return new LayoutChoices(Set.of(), Map.of(), Map.of());
  }

  /// With a part in a window of its own, or back in the main one.
  public LayoutChoices withDetached(Part part, boolean isDetached) {
    var parts = EnumSet.noneOf(Part.class);
    parts.addAll(detached);
    if (isDetached) {
      parts.add(part);
    } else {
      parts.remove(part);
    }
    return new LayoutChoices(parts, windows, chosen);
  }

  /// With everything in the main window, though it stays known where windows were.
  public LayoutChoices together() {
    return new LayoutChoices(Set.of(), windows, chosen);
  }

  /// With the place of the window of a part.
  public LayoutChoices withWindow(Part part, WindowPlace place) {
    var places = new LinkedHashMap<>(windows);
    places.put(part, place);
    return new LayoutChoices(detached, places, chosen);
  }

  /// Where the window of a part was left.
  public Optional<WindowPlace> window(Part part) {
    return Optional.ofNullable(windows.get(part));
  }

  /// What is chosen at a place; empty if a person chose nothing there.
  public Optional<String> chosen(String place) {
    return Optional.ofNullable(chosen.get(place));
  }

  /// With a choice at a place.
  public LayoutChoices withChosen(String place, String choice) {
    var all = new LinkedHashMap<>(chosen);
    all.put(place, choice);
    return new LayoutChoices(detached, windows, all);
  }
}
