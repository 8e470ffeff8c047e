package org.trailglass.app.intake;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.container.Item;
import org.trailglass.container.Origin;
import org.trailglass.problem.Findings;

/// A source in a store that holds nothing.
public record FakeRemote(String name) implements Origin.Remote {

  @Override
  public void find(Consumer<Item> found, Findings findings, BooleanSupplier isCancelled) {}
}
