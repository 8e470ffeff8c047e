package org.trailglass.testserver;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// Which requests go wrong, how, and how many of them. Any thread.
final class Rule {
  private final Predicate<Request> which;
  private final Fault fault;
  private final AtomicInteger left;

  Rule(Predicate<Request> which, Fault fault, int times) {
    this.which = which;
    this.fault = fault;
    this.left = new AtomicInteger(times);
  }

  /// Whether a request goes wrong by this rule; it counts then.
  boolean takes(Request request) {
    return which.test(request) && left.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
  }

  Fault fault() {
    return fault;
  }
}
