package org.trailglass.app.queryfield;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.query.Compared;
import org.trailglass.query.CompletionContext.AtValue;
import org.trailglass.query.Mistake;
import org.trailglass.query.Query;
import org.trailglass.search.ComparisonCheck;
import org.trailglass.search.Search;

/// The events of the newest snapshot. FX thread only.
record EventScope(Workspace workspace, KnownFields known, Search search) implements QueryScope {

  @Override
  public FieldList fields() {
    return known.now();
  }

  @Override
  public void look() {
    known.look();
  }

  @Override
  public void onFields(Runnable changed) {
    known.listProperty().addListener((property, old, now) -> changed.run());
  }

  @Override
  public void onEvents(Runnable grown, Consumer<Boolean> settled) {
    workspace.progressProperty().subscribe(progress -> settled.accept(progress.isEmpty()));
    workspace.storeProperty().addListener((property, old, now) -> grown.run());
  }

  @Override
  public Callable<Optional<Mistake>> check(
      List<Compared> comparisons, BooleanSupplier isOvertaken) {
    var check = new ComparisonCheck(workspace.storeProperty().get(), isOvertaken);
    return () -> check.check(comparisons);
  }

  @Override
  public Callable<List<Suggestion>> values(AtValue at, Query others, BooleanSupplier isOvertaken) {
    var store = workspace.storeProperty().get();
    var names = workspace.naming().namesProperty().get();
    var question = new ValueQuestion(store, at.field(), at.prefix(), others, names);
    return () -> question.ask(search, isOvertaken);
  }
}
