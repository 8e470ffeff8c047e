package org.trailglass.app.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// Everything that is kept from one start to the next. Immutable.
///
/// @param columns of the event table in their order; empty for the usual ones
/// @param recent paths that were opened, the newest first
/// @param dividers positions from 0 to 1 by the name of the divider; and, under names that end in
///     `-size`, the sizes of panes in pixels
/// @param panes whether a pane is shown; those that are not named are as at the first start
/// @param wrapsJson whether long lines of an event's JSON go on below
/// @param colorRules what gives events their colours
/// @param limits of reading, by name, as a person wrote them into the file; the window has no
/// control     for them
public record Choices(
    WindowPlace window,
    ThemeChoice theme,
    ZoneChoice zone,
    List<ColumnChoice> columns,
    List<String> recent,
    Map<String, Double> dividers,
    Map<Pane, Boolean> panes,
    boolean wrapsJson,
    RuleChoices colorRules,
    Map<String, String> limits) {
  private static final int MOST_RECENT = 12;

  public Choices {
    columns = List.copyOf(columns);
    recent = List.copyOf(recent);
    dividers = Map.copyOf(dividers);
    panes = Map.copyOf(panes);
    limits = Map.copyOf(limits);
  }

  /// The choices of the first start.
  public static Choices first() {
    return new Choices(
        WindowPlace.first(),
        ThemeChoice.SYSTEM,
        ZoneChoice.UTC,
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        true,
        RuleChoices.builtIn(),
        Map.of());
  }

  public Choices withWindow(WindowPlace newWindow) {
    return new Choices(
        newWindow, theme, zone, columns, recent, dividers, panes, wrapsJson, colorRules, limits);
  }

  public Choices withTheme(ThemeChoice newTheme) {
    return new Choices(
        window, newTheme, zone, columns, recent, dividers, panes, wrapsJson, colorRules, limits);
  }

  public Choices withZone(ZoneChoice newZone) {
    return new Choices(
        window, theme, newZone, columns, recent, dividers, panes, wrapsJson, colorRules, limits);
  }

  public Choices withColumns(List<ColumnChoice> newColumns) {
    return new Choices(
        window, theme, zone, newColumns, recent, dividers, panes, wrapsJson, colorRules, limits);
  }

  /// With a path as the newest of the recent ones; the oldest is forgotten.
  public Choices withRecent(String path) {
    var paths = new ArrayList<>(recent);
    paths.remove(path);
    paths.addFirst(path);
    var kept = paths.subList(0, Math.min(paths.size(), MOST_RECENT));
    return new Choices(
        window, theme, zone, columns, kept, dividers, panes, wrapsJson, colorRules, limits);
  }

  /// With no recent paths.
  public Choices withoutRecent() {
    return new Choices(
        window, theme, zone, columns, List.of(), dividers, panes, wrapsJson, colorRules, limits);
  }

  public Choices withDivider(String name, double position) {
    var positions = new LinkedHashMap<>(dividers);
    positions.put(name, position);
    return new Choices(
        window, theme, zone, columns, recent, positions, panes, wrapsJson, colorRules, limits);
  }

  /// The size that a person gave to a pane, in pixels.
  public OptionalDouble size(Pane pane) {
    var size = dividers.get(sizeName(pane));
    return size == null ? OptionalDouble.empty() : OptionalDouble.of(size);
  }

  public Choices withSize(Pane pane, double pixels) {
    return withDivider(sizeName(pane), pixels);
  }

  private static String sizeName(Pane pane) {
    return pane.name().toLowerCase(Locale.ROOT) + "-size";
  }

  public Choices withPane(Pane pane, boolean isShown) {
    var shown = new LinkedHashMap<>(panes);
    shown.put(pane, isShown);
    return new Choices(
        window, theme, zone, columns, recent, dividers, shown, wrapsJson, colorRules, limits);
  }

  public Choices withWrappedJson(boolean wraps) {
    return new Choices(
        window, theme, zone, columns, recent, dividers, panes, wraps, colorRules, limits);
  }

  public Choices withColorRules(RuleChoices rules) {
    return new Choices(
        window, theme, zone, columns, recent, dividers, panes, wrapsJson, rules, limits);
  }

  /// Whether a pane is shown.
  public boolean isShown(Pane pane) {
    return panes.getOrDefault(pane, pane.isShownAtFirst());
  }
}
