package org.trailglass.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trailglass.store.EventStore;

/// Sorts callers into steps. One thread.
///
/// A key whose giving is in the data is a step of its own. Other temporary keys belong to the
/// session that their principal id and creation date tell: a console session uses many, and a
/// service that acts for somebody uses one of its own.
final class Steps {
  static final int NONE = -1;

  private final List<Draft> drafts = new ArrayList<>();

  /// By name, those of credentials and those of principals: a log may use one text for both.
  private final Map<Credentials, Draft> ofCredentials = new HashMap<>();

  private final Map<String, Draft> ofPrincipals = new HashMap<>();

  /// By the name of credentials, the first step.
  private final Map<String, Draft> byName = new HashMap<>();

  /// By the name of credentials that several have, whom calls may name that gave them.
  private final Map<String, Set<String>> receivers = new HashMap<>();

  private final Map<String, Principal> userByName = new HashMap<>();
  private final Map<String, Principal> principalById = new HashMap<>();
  private final int[] stepOf;
  private final Principals principals;
  private final Set<String> answered;

  /// By session, the step of the key that was answered; empty if several were.
  private final Map<Session, Optional<Draft>> answeredIn = new HashMap<>();

  /// Of several records of one principal, some of which say more, always the same counts.
  private static final Comparator<Principal> FULLEST =
      Comparator.comparing(Principal::name)
          .thenComparing(Principal::account)
          .thenComparing(Principal::kind);

  /// What tells a session: the principal id with the session's name, and when it began.
  private record Session(String principalId, long created) implements Comparable<Session> {
    private static final Comparator<Session> ORDER =
        Comparator.comparing(Session::principalId).thenComparingLong(Session::created);

    @Override
    public int compareTo(Session other) {
      return ORDER.compare(this, other);
    }
  }

  /// What a caller says of the step that it belongs to.
  ///
  /// @param isOfKey whether the key tells the step, since it is a long-term one, or its giving is
  ///     in the data
  private record Told(
      Caller caller,
      Principal who,
      String sessionName,
      boolean isOfKey,
      StepKind kind,
      String name) {}

  /// @param callers each once; numbered by their places
  /// @param handOns all of the data
  Steps(List<Caller> callers, Collection<HandOn> handOns) {
    this.principals = new Principals(callers);
    this.answered = new HashSet<>();
    handOns.forEach(handOn -> answered.add(handOn.key()));
    answered.remove("");
    this.stepOf = new int[callers.size()];
    Arrays.fill(stepOf, NONE);
    var told = callers.parallelStream().map(this::tell).toList();
    told.forEach(each -> each.ifPresent(this::learn));
    for (boolean isOfKey : new boolean[] {true, false}) {
      for (int i = 0; i < stepOf.length; i++) {
        var its = told.get(i);
        if (its.isPresent() && its.get().isOfKey == isOfKey) {
          stepOf[i] = add(its.get()).number;
        }
      }
    }
    addReceivers();
  }

  private Optional<Told> tell(Caller caller) {
    return principals.of(caller).map(who -> tell(caller, who));
  }

  private Told tell(Caller caller, Principal who) {
    boolean isOfKey = answered.contains(caller.key()) || caller.hasLongTermKey();
    var sessionName = caller.sessionName();
    if (caller.hasLongTermKey()) {
      return new Told(caller, who, sessionName, isOfKey, StepKind.KEY, caller.key());
    }
    if (!isOfKey && caller.hasSession()) {
      var name = session(who, sessionName, caller.created());
      return new Told(caller, who, sessionName, isOfKey, StepKind.SESSION, name);
    }
    return caller.hasTemporaryKey()
        ? new Told(caller, who, sessionName, isOfKey, StepKind.SESSION, caller.key())
        : new Told(
            caller, who, sessionName, isOfKey, StepKind.PRINCIPAL, principalName(caller, who));
  }

  private void addReceivers() {
    if (receivers.isEmpty()) {
      return;
    }
    for (var step : drafts) {
      var ofName = step.hasCredentials() ? receivers.get(step.name) : null;
      if (ofName != null) {
        ofName.addAll(Receivers.of(step));
      }
    }
  }

  private void learn(Told told) {
    var who = told.who;
    var known = principalById.putIfAbsent(who.id(), who);
    if (known != null && FULLEST.compare(known, who) < 0) {
      principalById.put(who.id(), who);
    }
    if (who.kind() == PrincipalKind.USER) {
      learnName(who.name(), who);
      learnName(told.caller.name(), who);
    }
  }

  /// A user who was renamed has several.
  private void learnName(String name, Principal user) {
    userByName.merge(
        user.account() + '/' + name,
        user,
        (one, other) -> one.id().compareTo(other.id()) <= 0 ? one : other);
  }

  private Principal known(Principal principal) {
    return principalById.getOrDefault(principal.id(), principal);
  }

  private Draft of(Told told) {
    var caller = told.caller;
    boolean isOfSession = told.kind == StepKind.SESSION && caller.hasSession();
    if (!isOfSession) {
      return made(told);
    }
    var session = new Session(caller.principalId(), caller.created());
    if (!told.isOfKey) {
      return answeredIn.getOrDefault(session, Optional.empty()).orElseGet(() -> made(told));
    }
    var step = made(told);
    answeredIn.merge(
        session, Optional.of(step), (one, other) -> one.equals(other) ? one : Optional.empty());
    return step;
  }

  private Draft made(Told told) {
    return told.kind == StepKind.PRINCIPAL
        ? principal(told.name, told.who)
        : credentials(told.kind, told.name, told.who, told.sessionName);
  }

  /// A session without key and date, as another account logs it, is told by its principal id.
  private static String principalName(Caller caller, Principal who) {
    return caller.principalId().indexOf(':') > 0 && who.kind() == PrincipalKind.ROLE
        ? caller.principalId()
        : who.id();
  }

  /// How a session is written: account, role and name as a person knows them, and when it began,
  /// which together no other session has.
  static String session(Principal who, String sessionName, long created) {
    boolean isNamed = who.kind() == PrincipalKind.ROLE && !sessionName.isEmpty();
    var name = isNamed ? who.name() + '/' + sessionName : who.name();
    return who.account() + '/' + name + '@' + InstantText.of(created);
  }

  private Draft credentials(StepKind kind, String name, Principal who, String sessionName) {
    return ofCredentials.computeIfAbsent(
        Credentials.of(name, who, sessionName),
        credentials -> {
          var made = draft(kind, name, who);
          made.credentials = credentials;
          if (byName.putIfAbsent(name, made) != null) {
            receivers.computeIfAbsent(name, n -> new HashSet<>());
          }
          return made;
        });
  }

  private Draft principal(String name, Principal who) {
    return ofPrincipals.computeIfAbsent(name, n -> draft(StepKind.PRINCIPAL, n, who));
  }

  private Draft draft(StepKind kind, String name, Principal who) {
    var draft = new Draft(drafts.size(), kind, name, known(who));
    drafts.add(draft);
    return draft;
  }

  private Draft add(Told told) {
    var caller = told.caller;
    var step = of(told);
    if (!caller.key().isEmpty()) {
      step.keys.add(caller.key());
    }
    if (step.caller.isEmpty() || isMoreTelling(caller, step.caller.orElseThrow())) {
      step.caller = Optional.of(caller);
      step.principal = known(told.who);
      step.principalId = caller.principalId();
      step.sessionName = told.sessionName;
      step.calledName = caller.name();
    }
    if (step.kind == StepKind.SESSION && caller.created() != EventStore.NO_TIME) {
      step.created =
          step.created == EventStore.NO_TIME
              ? caller.created()
              : Math.min(step.created, caller.created());
    }
    return step;
  }

  /// Records of one step may differ in what they leave out.
  private static boolean isMoreTelling(Caller one, Caller other) {
    int more = Boolean.compare(one.hasSession(), other.hasSession());
    more = more != 0 ? more : Boolean.compare(one.isIssueStated(), other.isIssueStated());
    more = more != 0 ? more : Integer.compare(weight(one), weight(other));
    return more != 0 ? more > 0 : Caller.ANY_ORDER.compare(one, other) > 0;
  }

  private static int weight(Caller caller) {
    return (caller.signInSession().isEmpty() ? 0 : 8)
        + (caller.sourceIdentity().isEmpty() ? 0 : 4)
        + (caller.behalfUser().isEmpty() ? 0 : 2)
        + (caller.issuedTo().isEmpty() ? 0 : 1);
  }

  /// Whether a call answered a key that is that of no step so far.
  boolean isUnused(HandOn handOn) {
    return !handOn.key().isEmpty() && !byName.containsKey(handOn.key());
  }

  /// Adds credentials that were given and of which no use is in the data. Of several calls that
  /// answer the same the first counts.
  ///
  /// @param giver the step of who gave them
  void addUnused(HandOn handOn, Optional<Draft> giver) {
    if (!isUnused(handOn)) {
      return;
    }
    if (handOn.kind() == LinkKind.CREATE_ACCESS_KEY) {
      var owner = user(handOn.account(), handOn.user());
      var unused = credentials(StepKind.KEY, handOn.key(), owner, "");
      unused.keys.add(handOn.key());
      unused.calledName = handOn.user();
      return;
    }
    principals
        .given(handOn)
        .or(() -> giver.map(step -> step.principal))
        .ifPresent(
            who -> {
              var session = unusedSession(handOn.key(), who, handOn.sessionName(), handOn);
              session.keys.add(handOn.key());
            });
  }

  /// Adds a session that a call without a key began and of which no use is in the data; empty if
  /// the call does not tell whose it is, or a session is written the same.
  ///
  /// @param giver the step of who made the call; who signs in is given a session of their own
  Optional<Draft> addUnusedSession(HandOn handOn, Draft giver) {
    boolean isOwn = handOn.kind() == LinkKind.SIGN_IN || handOn.kind() == LinkKind.SWITCH_ROLE;
    var who = isOwn ? Optional.of(giver.principal) : principals.given(handOn);
    var session = handOn.session();
    var sessionName = session.indexOf(':') < 0 ? "" : Caller.sessionOf(session);
    return who.flatMap(
        its -> {
          var name = session(its, sessionName, handOn.time());
          return byName.containsKey(name)
              ? Optional.empty()
              : Optional.of(unusedSession(name, its, sessionName, handOn));
        });
  }

  private Draft unusedSession(String name, Principal who, String sessionName, HandOn handOn) {
    var unused = credentials(StepKind.SESSION, name, who, sessionName);
    unused.principalId = handOn.session();
    unused.sessionName = sessionName;
    unused.created = handOn.time();
    return unused;
  }

  /// The user of an account who has a name.
  Principal user(String account, String name) {
    var known = userByName.get(account + '/' + name);
    if (known != null) {
      return known;
    }
    var arn = principals.arn(account, "user/" + name);
    return new Principal(PrincipalKind.USER, arn, name, account);
  }

  /// The step of the user or the root who made a federated user's session.
  Optional<Draft> issuer(Caller caller) {
    return principals.issuer(caller).map(this::principal);
  }

  /// All steps, by number.
  List<Draft> all() {
    return drafts;
  }

  /// All steps as they came out, by number, each with a name of its own.
  List<Step> finished() {
    return drafts.parallelStream().map(step -> step.toStep(uniqueName(step))).toList();
  }

  /// Has the holder beside a name that several have.
  private String uniqueName(Draft step) {
    var credentials = step.credentials;
    if (credentials == null) {
      return step.name;
    }
    boolean isOfSeveral = receivers.containsKey(step.name) || ofPrincipals.containsKey(step.name);
    return isOfSeveral ? step.name + " (" + credentials.holder() + ')' : step.name;
  }

  /// The step of the caller with a number, {@link #NONE} if the record says nothing of who it is.
  int of(int caller) {
    return stepOf[caller];
  }

  /// Whether the key that a call answered was used by whom the answer names.
  boolean isUsed(HandOn handOn) {
    var first = byName.get(handOn.key());
    if (first == null) {
      return false;
    }
    var several = receivers.get(handOn.key());
    return several == null ? Receivers.fits(handOn, first) : Receivers.fits(handOn, several);
  }

  /// A step for the sign-in of a user at a moment, apart from what else the user did.
  Draft signIn(Draft user, long time) {
    return principal(user.name + '@' + InstantText.of(time), user.principal);
  }

  /// The step of a principal, if there is one.
  Optional<Draft> ofPrincipal(String id) {
    return Optional.ofNullable(ofPrincipals.get(id));
  }

  /// The step of a principal without credentials that are known.
  Draft principal(Principal who) {
    return principal(who.id(), who);
  }
}
