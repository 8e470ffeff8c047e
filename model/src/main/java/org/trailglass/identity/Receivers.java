package org.trailglass.identity;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Compares whom a call says that it gave a key with whose key it is.
final class Receivers {
  private static final String NOBODY = "";

  /// A step of which no record has a principal id may be anybody's.
  static final String ANYBODY = "*";

  private Receivers() {}

  /// Whom a call's answer names: by the principal id of the session, or by account and name of the
  /// user; empty if it does not say.
  static String of(HandOn handOn) {
    if (handOn.kind() != LinkKind.CREATE_ACCESS_KEY) {
      return handOn.session();
    }
    return handOn.account().isEmpty() || handOn.user().isEmpty()
        ? NOBODY
        : handOn.account() + '/' + handOn.user();
  }

  /// What a call may say that gave a step its key, which is also nothing.
  static Set<String> of(Draft step) {
    if (step.principalId.isEmpty() && step.principal.kind() != PrincipalKind.USER) {
      return Set.of(ANYBODY);
    }
    var account = step.principal.account() + '/';
    var texts = new TreeSet<String>();
    texts.add(NOBODY);
    texts.add(step.principalId);
    texts.add(account + step.principal.name());
    texts.add(account + step.calledName);
    return texts;
  }

  /// Whether a call does not contradict what is known of the step that has its key.
  static boolean fits(HandOn handOn, Draft step) {
    var named = of(handOn);
    return named.isEmpty() || named.equals(step.principalId) || fits(handOn, of(step));
  }

  /// Whether a call does not contradict what is known of steps.
  ///
  /// @param ofSteps what calls may say
  static boolean fits(HandOn handOn, Collection<String> ofSteps) {
    var named = of(handOn);
    return named.isEmpty() || ofSteps.contains(named) || ofSteps.contains(ANYBODY);
  }
}
