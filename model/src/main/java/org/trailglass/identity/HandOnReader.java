package org.trailglass.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;
import org.trailglass.store.Segment;

/// Finds the calls of a segment by which credentials were handed on. One thread.
final class HandOnReader {
  private static final Map<String, LinkKind> KINDS =
      Map.ofEntries(
          Map.entry("AssumeRole", LinkKind.ASSUME_ROLE),
          Map.entry("AssumeRoleWithSAML", LinkKind.ASSUME_ROLE_WITH_SAML),
          Map.entry("AssumeRoleWithWebIdentity", LinkKind.ASSUME_ROLE_WITH_WEB_IDENTITY),
          Map.entry("AssumeRoot", LinkKind.ASSUME_ROOT),
          Map.entry("GetSessionToken", LinkKind.GET_SESSION_TOKEN),
          Map.entry("GetFederationToken", LinkKind.GET_FEDERATION_TOKEN),
          Map.entry("CreateAccessKey", LinkKind.CREATE_ACCESS_KEY),
          Map.entry("SwitchRole", LinkKind.SWITCH_ROLE),
          Map.entry("ConsoleLogin", LinkKind.SIGN_IN),
          Map.entry("CreateOAuth2Token", LinkKind.SIGN_IN),
          Map.entry("CreateLoginProfile", LinkKind.SET_PASSWORD),
          Map.entry("UpdateLoginProfile", LinkKind.SET_PASSWORD));

  private static final FieldPath TEMPORARY_KEY = response("credentials.accessKeyId");
  private static final FieldPath EXPIRATION = response("credentials.expiration");
  private static final FieldPath LONG_TERM_KEY = response("accessKey.accessKeyId");
  private static final FieldPath KEY_OWNER = response("accessKey.userName");
  private static final FieldPath ROLE_SESSION = response("assumedRoleUser.assumedRoleId");
  private static final FieldPath FEDERATED_SESSION = response("federatedUser.federatedUserId");
  private static final FieldPath FEDERATED_ARN = response("federatedUser.arn");
  private static final FieldPath SWITCHED = response("SwitchRole");
  private static final FieldPath SWITCHED_FROM = FieldPath.parse("additionalEventData.SwitchFrom");
  private static final FieldPath SIGN_IN_SESSION =
      FieldPath.parse("additionalEventData.signInSessionArn");
  private static final FieldPath TOKEN_GIVEN = FieldPath.parse("additionalEventData.success");
  private static final FieldPath DURATION = FieldPath.parse("requestParameters.durationSeconds");
  private static final FieldPath ROLE_ARN = FieldPath.parse("requestParameters.roleArn");
  private static final FieldPath SESSION_NAME =
      FieldPath.parse("requestParameters.roleSessionName");
  private static final FieldPath USER = FieldPath.parse("requestParameters.userName");

  /// What AWS allows, 36 hours, has fewer.
  private static final int MOST_DIGITS = 9;

  private final Segment segment;
  private final int base;

  /// By path, all of which are constants.
  private final Map<FieldPath, FieldTexts> texts = new IdentityHashMap<>();

  HandOnReader(Segment segment, int base) {
    this.segment = segment;
    this.base = base;
  }

  private static FieldPath response(String rest) {
    return FieldPath.parse(Fields.RESPONSE_ELEMENTS + "." + rest);
  }

  /// The calls, in the order of the rows; those that failed are none.
  List<HandOn> read() {
    var rows = new BitSet();
    for (var path : List.of(TEMPORARY_KEY, LONG_TERM_KEY)) {
      segment.column(path).ifPresent(column -> column.forEach((row, ordinal) -> rows.set(row)));
    }
    segment.column(Fields.EVENT_NAME).ifPresent(names -> addNamed(names, rows));
    var found = new ArrayList<HandOn>();
    rows.stream().forEach(row -> read(row).ifPresent(found::add));
    return found;
  }

  private static void addNamed(Column names, BitSet into) {
    var wanted = new BitSet();
    for (int ordinal = 0; ordinal < names.values(); ordinal++) {
      wanted.set(ordinal, KINDS.containsKey(names.text(ordinal)));
    }
    names.forEach((row, ordinal) -> into.set(row, into.get(row) || wanted.get(ordinal)));
  }

  private Optional<HandOn> read(int row) {
    if (!text(Fields.ERROR_CODE, row).isEmpty()) {
      return Optional.empty();
    }
    var kind = KINDS.getOrDefault(text(Fields.EVENT_NAME, row), LinkKind.GET_CREDENTIALS);
    return switch (kind) {
      case SIGN_IN, SWITCH_ROLE -> signIn(kind, row);
      case CREATE_ACCESS_KEY -> Optional.of(newKey(row)).filter(made -> !made.key().isEmpty());
      case SET_PASSWORD -> Optional.of(password(row)).filter(made -> !made.user().isEmpty());
      default -> Optional.of(temporary(kind, row)).filter(HandOnReader::isOfUse);
    };
  }

  /// The session that begins is one of the principal that signs in. A tool that is signed in has
  /// its sessions say the sign-in's ARN.
  private Optional<HandOn> signIn(LinkKind kind, int row) {
    var result = text(kind == LinkKind.SIGN_IN ? Fields.CONSOLE_LOGIN : SWITCHED, row);
    if (result.equalsIgnoreCase("Success")) {
      var session = text(Fields.IDENTITY_PRINCIPAL_ID, row);
      return Optional.of(handOn(kind, row, "", session, text(SWITCHED_FROM, row)));
    }
    return text(TOKEN_GIVEN, row).equalsIgnoreCase("true")
        ? Optional.of(handOn(kind, row, "", "", ""))
        : Optional.empty();
  }

  private HandOn newKey(int row) {
    var owner = first(text(KEY_OWNER, row), text(USER, row));
    return handOn(LinkKind.CREATE_ACCESS_KEY, row, text(LONG_TERM_KEY, row), "", owner);
  }

  private HandOn password(int row) {
    return handOn(LinkKind.SET_PASSWORD, row, "", "", text(USER, row));
  }

  private HandOn temporary(LinkKind kind, int row) {
    var session = first(text(ROLE_SESSION, row), text(FEDERATED_SESSION, row));
    return handOn(kind, row, text(TEMPORARY_KEY, row), session, "");
  }

  /// Where the answer is hidden, the role may still be told.
  private static boolean isOfUse(HandOn handOn) {
    return !handOn.key().isEmpty() || !handOn.session().isEmpty() || !handOn.givenTo().isEmpty();
  }

  private HandOn handOn(LinkKind kind, int row, String key, String session, String user) {
    return new HandOn(
        kind,
        base + row,
        segment.time(row),
        key,
        session,
        first(text(ROLE_ARN, row), text(FEDERATED_ARN, row)),
        text(SESSION_NAME, row),
        user,
        text(DerivedField.ACCOUNT.path(), row),
        expires(row),
        text(SIGN_IN_SESSION, row),
        text(Fields.SHARED_EVENT_ID, row));
  }

  private long expires(int row) {
    long answered = texts(EXPIRATION).time(row);
    return answered == EventStore.NO_TIME ? expiresAsAsked(row) : answered;
  }

  private long expiresAsAsked(int row) {
    var asked = text(DURATION, row);
    boolean isAsked =
        !asked.isEmpty()
            && asked.length() <= MOST_DIGITS
            && asked.chars().allMatch(c -> c >= '0' && c <= '9')
            && segment.time(row) != EventStore.NO_TIME;
    return isAsked ? segment.time(row) + 1_000 * Long.parseLong(asked) : EventStore.NO_TIME;
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private String text(FieldPath path, int row) {
    return texts(path).of(row);
  }

  private FieldTexts texts(FieldPath path) {
    var known = texts.get(path);
    if (known == null) {
      known = FieldTexts.of(segment, path);
      texts.put(path, known);
    }
    return known;
  }
}
