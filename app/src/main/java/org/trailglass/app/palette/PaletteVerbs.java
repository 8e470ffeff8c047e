package org.trailglass.app.palette;

import java.util.function.Consumer;
import org.trailglass.event.FieldPath;
import org.trailglass.identity.Principal;

/// What is done with what the palette finds, beside actions and sources, which know it themselves.
/// Immutable.
///
/// @param applyFilter shows the events of a filter
public record PaletteVerbs(OfFields fields, Consumer<String> applyFilter, OfPrincipals principals) {

  /// What is done with a field.
  ///
  /// @param begin writes the field, by its name, into the filter, and lets the person go on
  /// @param addColumn shows it as a column of the table
  /// @param showTop shows its most frequent values
  public record OfFields(
      Consumer<String> begin, Consumer<FieldPath> addColumn, Consumer<FieldPath> showTop) {}

  /// What is done with a principal.
  ///
  /// @param filterFor lets through its events only
  /// @param show points it out among the identities
  public record OfPrincipals(Consumer<Principal> filterFor, Consumer<Principal> show) {}
}
