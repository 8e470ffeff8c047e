package org.trailglass.container;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.problem.Findings;

/// Lists what an origin holds: the file or pipe itself, or the files of a folder, depth first, by
/// name, each handed over as it is found. Opens nothing. Immutable, any thread.
///
/// A link is followed where it leads out of the folder; inside, its target is found by itself.
public final class Finder {

  private final Limits limits;

  /// @param limits of which `files` is kept
  public Finder(Limits limits) {
    this.limits = limits;
  }

  /// Finds the items of an origin, in an order that depends on the names only. What cannot be
  /// listed is told to the findings; returns when all is found, at the limit, or when cancelled.
  ///
  /// @param found takes each item, on this thread
  /// @param isCancelled asked before each entry
  public void find(
      Origin origin, Consumer<Item> found, Findings findings, BooleanSupplier isCancelled) {
    switch (origin) {
      case Origin.Pasted(var name, var text) -> found.accept(new PastedItem(name, text));
      case Origin.OnDisk(var path) ->
          new FolderWalk(limits.files(), found, findings, isCancelled).walk(path);
      case Origin.Remote remote -> remote.find(found, findings, isCancelled);
    }
  }
}
