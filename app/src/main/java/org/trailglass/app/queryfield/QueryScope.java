package org.trailglass.app.queryfield;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.query.Compared;
import org.trailglass.query.CompletionContext.AtValue;
import org.trailglass.query.Mistake;
import org.trailglass.query.Query;

/// What the query of a text is asked of: events, or the rows of a list. FX thread only; what it
/// answers with runs in the background.
sealed interface QueryScope permits EventScope, ListScope {

  /// The fields that are known.
  FieldList fields();

  /// Gets to know the fields, if they may have changed.
  void look();

  /// Is told once other fields are known.
  void onFields(Runnable changed);

  /// Is told once comparisons may be possible that were not.
  ///
  /// @param grown there are other events
  /// @param settled whether there will be no more for now
  void onEvents(Runnable grown, Consumer<Boolean> settled);

  /// Finds a comparison that nothing can pass.
  Callable<Optional<Mistake>> check(List<Compared> comparisons, BooleanSupplier isOvertaken);

  /// Finds values of a field.
  ///
  /// @param others what the other terms of the text ask for
  Callable<List<Suggestion>> values(AtValue at, Query others, BooleanSupplier isOvertaken);
}
