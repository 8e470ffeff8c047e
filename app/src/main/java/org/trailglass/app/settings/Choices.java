package org.trailglass.app.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Everything that is kept from one start to the next. Immutable.
///
/// @param textSize how large all text is
/// @param language in which the next start speaks
/// @param columns of the event table in their order; empty for the usual ones
/// @param recent paths that were opened, the newest first; of too many the oldest are forgotten
/// @param dividers positions from 0 to 1 by the name of the divider; and, under names that end in
///     `-size`, the sizes of panes in pixels
/// @param panes whether a pane is shown; those that are not named are as at the first start
/// @param wrapsJson whether long lines of an event's JSON go on below
/// @param limits of reading, by name, as a person wrote them into the file; the window has no
///     control for them
/// @param filters those of before and those with names
/// @param columnSets columns of the event table that a person gave a name
/// @param facets the fields whose top values are shown, in their order; empty for the usual ones,
///     and [FacetChoice#NONE] alone for none
/// @param showsExcluded whether values are shown that only the filter of their own field keeps out
/// @param isLookOffered whether the guided look at the sample incident was offered
/// @param colorRules what gives events their colours
/// @param cacheBytes how much may be kept of what was downloaded from buckets
/// @param awsRanges path of the file with the addresses of AWS; empty for none
/// @param identities how lanes and principals are shown
/// @param used what was chosen in the palette, the newest first, as that names it
/// @param layout what stands in windows of its own, and what is chosen where there are several
public record Choices(
    WindowPlace window,
    ThemeChoice theme,
    TextSize textSize,
    ZoneChoice zone,
    LanguageChoice language,
    List<ColumnChoice> columns,
    List<String> recent,
    Map<String, Double> dividers,
    Map<Pane, Boolean> panes,
    boolean wrapsJson,
    Map<String, String> limits,
    FilterChoices filters,
    Map<String, List<ColumnChoice>> columnSets,
    List<FacetChoice> facets,
    boolean showsExcluded,
    boolean isLookOffered,
    RuleChoices colorRules,
    long cacheBytes,
    String awsRanges,
    IdentityChoices identities,
    List<String> used,
    LayoutChoices layout) {
  /// What may be kept of buckets at first.
  public static final long USUAL_CACHE_BYTES = 10L << 30;

  private static final int MOST_RECENT = 12;

  public Choices {
    columns = List.copyOf(columns);
    recent = List.copyOf(recent.subList(0, Math.min(recent.size(), MOST_RECENT)));
    dividers = Map.copyOf(dividers);
    panes = Map.copyOf(panes);
    limits = Map.copyOf(limits);
    columnSets = Map.copyOf(columnSets);
    facets = List.copyOf(facets);
    used = List.copyOf(used);
  }

  /// The choices of the first start.
  public static Choices first() {
    return new Choices(
        WindowPlace.first(),
        ThemeChoice.SYSTEM,
        TextSize.usual(),
        ZoneChoice.UTC,
        LanguageChoice.SYSTEM,
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        true,
        Map.of(),
        FilterChoices.none(),
        Map.of(),
        List.of(),
        false,
        false,
        RuleChoices.builtIn(),
        USUAL_CACHE_BYTES,
        "",
        IdentityChoices.usual(),
        List.of(),
        LayoutChoices.usual());
  }

  public Choices withWindow(WindowPlace newWindow) {
    return change(draft -> draft.window = newWindow);
  }

  public Choices withTheme(ThemeChoice newTheme) {
    return change(draft -> draft.theme = newTheme);
  }

  public Choices withTextSize(TextSize newSize) {
    return change(draft -> draft.textSize = newSize);
  }

  public Choices withZone(ZoneChoice newZone) {
    return change(draft -> draft.zone = newZone);
  }

  public Choices withLanguage(LanguageChoice newLanguage) {
    return change(draft -> draft.language = newLanguage);
  }

  public Choices withColumns(List<ColumnChoice> newColumns) {
    return change(draft -> draft.columns = newColumns);
  }

  /// With columns under a name, in the place of those that had it.
  public Choices withColumnSet(String name, List<ColumnChoice> set) {
    var sets = new LinkedHashMap<>(columnSets);
    sets.put(name, List.copyOf(set));
    return change(draft -> draft.columnSets = sets);
  }

  /// Without the columns of a name.
  public Choices withoutColumnSet(String name) {
    var sets = new LinkedHashMap<>(columnSets);
    sets.remove(name);
    return change(draft -> draft.columnSets = sets);
  }

  /// With a path as the newest of the recent ones.
  public Choices withRecent(String path) {
    var paths = new ArrayList<>(recent);
    paths.remove(path);
    paths.addFirst(path);
    return change(draft -> draft.recent = paths);
  }

  /// With no recent paths.
  public Choices withoutRecent() {
    return change(draft -> draft.recent = List.of());
  }

  public Choices withDivider(String name, double position) {
    var positions = new LinkedHashMap<>(dividers);
    positions.put(name, position);
    return change(draft -> draft.dividers = positions);
  }

  /// The size that a person gave to a pane, in pixels.
  public OptionalDouble size(Pane pane) {
    var size = dividers.get(sizeName(pane));
    return size == null ? OptionalDouble.empty() : OptionalDouble.of(size);
  }

  /// With the size that a person gives to a pane.
  ///
  /// @param pixels empty for the usual size
  public Choices withSize(Pane pane, OptionalDouble pixels) {
    var positions = new LinkedHashMap<>(dividers);
    positions.remove(sizeName(pane));
    pixels.ifPresent(size -> positions.put(sizeName(pane), size));
    return change(draft -> draft.dividers = positions);
  }

  /// With the usual sizes of all panes, those shown that are at the first start, and everything in
  /// one window.
  public Choices withUsualLayout() {
    return change(
        draft -> {
          draft.dividers = Map.of();
          draft.panes = Map.of();
          draft.layout = layout.together();
        });
  }

  private static String sizeName(Pane pane) {
    return pane.name().toLowerCase(Locale.ROOT) + "-size";
  }

  public Choices withPane(Pane pane, boolean isShown) {
    var shown = new LinkedHashMap<>(panes);
    shown.put(pane, isShown);
    return change(draft -> draft.panes = shown);
  }

  public Choices withWrappedJson(boolean wraps) {
    return change(draft -> draft.wrapsJson = wraps);
  }

  public Choices withFilters(FilterChoices newFilters) {
    return change(draft -> draft.filters = newFilters);
  }

  public Choices withColorRules(RuleChoices rules) {
    return change(draft -> draft.colorRules = rules);
  }

  public Choices withCacheBytes(long bytes) {
    return change(draft -> draft.cacheBytes = bytes);
  }

  public Choices withAwsRanges(String path) {
    return change(draft -> draft.awsRanges = path);
  }

  public Choices withIdentities(UnaryOperator<IdentityChoices> newIdentities) {
    return change(draft -> draft.identities = newIdentities.apply(identities));
  }

  public Choices withUsed(List<String> newUsed) {
    return change(draft -> draft.used = newUsed);
  }

  public Choices withLayout(UnaryOperator<LayoutChoices> newLayout) {
    return change(draft -> draft.layout = newLayout.apply(layout));
  }

  /// With what another window of the program has for itself: how it is arranged, which columns and
  /// fields it shows. All else is the person's, and the same in every window.
  public Choices withWindowOf(Choices other) {
    return change(
        draft -> {
          draft.window = other.window;
          draft.columns = other.columns;
          draft.dividers = other.dividers;
          draft.panes = other.panes;
          draft.wrapsJson = other.wrapsJson;
          draft.facets = other.facets;
          draft.showsExcluded = other.showsExcluded;
          draft.identities = other.identities;
          draft.layout = other.layout;
        });
  }

  public Choices withFacets(List<FacetChoice> newFacets) {
    return change(draft -> draft.facets = newFacets);
  }

  public Choices withExcluded(boolean areShown) {
    return change(draft -> draft.showsExcluded = areShown);
  }

  public Choices withLookOffered(boolean wasOffered) {
    return change(draft -> draft.isLookOffered = wasOffered);
  }

  /// Whether a pane is shown.
  public boolean isShown(Pane pane) {
    return panes.getOrDefault(pane, pane.isShownAtFirst());
  }

  private Choices change(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.choices();
  }

  /// Choices while one of them changes.
  private static final class Draft {
    private WindowPlace window;
    private ThemeChoice theme;
    private TextSize textSize;
    private ZoneChoice zone;
    private LanguageChoice language;
    private List<ColumnChoice> columns;
    private List<String> recent;
    private Map<String, Double> dividers;
    private Map<Pane, Boolean> panes;
    private boolean wrapsJson;
    private final Map<String, String> limits;
    private FilterChoices filters;
    private Map<String, List<ColumnChoice>> columnSets;
    private List<FacetChoice> facets;
    private boolean showsExcluded;
    private boolean isLookOffered;
    private RuleChoices colorRules;
    private long cacheBytes;
    private String awsRanges;
    private IdentityChoices identities;
    private List<String> used;
    private LayoutChoices layout;

    Draft(Choices now) {
      window = now.window;
      theme = now.theme;
      textSize = now.textSize;
      zone = now.zone;
      language = now.language;
      columns = now.columns;
      recent = now.recent;
      dividers = now.dividers;
      panes = now.panes;
      wrapsJson = now.wrapsJson;
      limits = now.limits;
      filters = now.filters;
      columnSets = now.columnSets;
      facets = now.facets;
      showsExcluded = now.showsExcluded;
      isLookOffered = now.isLookOffered;
      colorRules = now.colorRules;
      cacheBytes = now.cacheBytes;
      awsRanges = now.awsRanges;
      identities = now.identities;
      used = now.used;
      layout = now.layout;
    }

    Choices choices() {
      return new Choices(
          window,
          theme,
          textSize,
          zone,
          language,
          columns,
          recent,
          dividers,
          panes,
          wrapsJson,
          limits,
          filters,
          columnSets,
          facets,
          showsExcluded,
          isLookOffered,
          colorRules,
          cacheBytes,
          awsRanges,
          identities,
          used,
          layout);
    }
  }
}
