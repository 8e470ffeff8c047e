package org.trailglass.app.settings;

/// A field whose most frequent values are shown, as a person left it. Immutable.
///
/// @param field the path, as facets write it
/// @param isOpen whether its values are seen, and not only its name
public record FacetChoice(String field, boolean isOpen) {
  /// The one choice of who wants no field shown: no choices at all are those of the first start.
  public static final FacetChoice NONE = new FacetChoice("", false);
}
