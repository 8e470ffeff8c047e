package org.trailglass.app.detail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trailglass.app.detail.DetailRow.Tone;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.FieldValue;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.IdPrefix;
import org.trailglass.event.IdentityAnswer;
import org.trailglass.event.IdentityAnswer.Verdict;
import org.trailglass.event.IdentityField;
import org.trailglass.event.IdentityGroup;
import org.trailglass.event.IdentityLine;
import org.trailglass.event.IdentityType;
import org.trailglass.event.UserIdentity;

/// Puts an identity into words: the three answers, and a line for every value. Immutable.
final class IdentityText {
  /// What is true or false.
  private static final Set<IdentityField> FLAGS =
      EnumSet.of(
          IdentityField.MFA,
          IdentityField.ASSUMED_ROOT,
          IdentityField.FROM_CONSOLE,
          IdentityField.RECORD_FROM_CONSOLE);

  private final Words words;
  private final Formats formats;

  IdentityText(Words words, Formats formats) {
    this.words = words;
    this.formats = formats;
  }

  /// The three questions with their answers.
  List<AnswerLine> answers(UserIdentity identity) {
    return List.of(
        answer("own", identity.rootOrUser()),
        answer("temporary", identity.roleOrFederated()),
        answer("service", identity.service()));
  }

  private AnswerLine answer(String question, IdentityAnswer answer) {
    var text = words.get("identity.verdict." + answer.verdict(), reason(answer));
    var basis = "identity.basis." + answer.basis();
    return new AnswerLine(
        words.get("identity.question." + question),
        words.get("identity.question." + question + ".label"),
        answer.verdict(),
        words.has(basis) ? text + words.get(basis) : text);
  }

  /// Why not is told by what the caller is; by whom it is, only where the answer is yes.
  private String reason(IdentityAnswer answer) {
    var no = "identity.no." + answer.ground();
    if (answer.verdict() == Verdict.NO && words.has(no)) {
      return words.get(no);
    }
    var key = "identity.ground." + answer.ground();
    return answer.subject().isEmpty() || !words.has(key + ".of")
        ? words.get(key)
        : words.get(key + ".of", ShownText.of(answer.subject()));
  }

  /// A line for every value, in groups; groups without lines are left out.
  List<DetailGroup> groups(UserIdentity identity) {
    var groups = new ArrayList<DetailGroup>();
    for (var group : IdentityGroup.values()) {
      var rows = new FieldRows();
      switch (group) {
        case WHO -> {
          who(identity, rows);
          derived(identity, rows);
        }
        case CREDENTIALS, SESSION, ORIGIN -> {}
        case OTHER -> others(identity, rows);
      }
      identity.lines().stream()
          .filter(line -> line.field().group() == group)
          .filter(line -> isWorthALine(line, identity))
          .forEach(line -> add(rows, line, identity));
      groups.addAll(rows.under(words.get("identity.group." + group)));
    }
    return groups;
  }

  /// The name, unless a line of its own says the same.
  private void who(UserIdentity identity, FieldRows rows) {
    identity
        .name()
        .filter(name -> !identity.value(IdentityField.USER_NAME).equals(Optional.of(name)))
        .ifPresent(
            name -> {
              var value = FieldValue.of(DerivedField.IDENTITY_NAME.path(), name);
              rows.add(words.get("identity.name"), name, "", value, Tone.PLAIN);
            });
  }

  private void derived(UserIdentity identity, FieldRows rows) {
    if (identity.value(IdentityField.ISSUER_NAME).isEmpty()) {
      identity
          .roleName()
          .ifPresent(
              role ->
                  rows.add(
                      words.get("identity.role"), role, words.get("identity.fromArn"), Tone.PLAIN));
    }
    identity.permissionSet().ifPresent(set -> rows.add(words.get("identity.permissionSet"), set));
    identity
        .sessionName()
        .ifPresent(
            name -> rows.add(words.get("identity.session"), name, session(name), Tone.PLAIN));
  }

  private String session(String name) {
    return name.matches("i-[0-9a-f]{8,17}") ? words.get("identity.session.ec2") : "";
  }

  private void others(UserIdentity identity, FieldRows rows) {
    for (var leaf : identity.others()) {
      rows.add(under(leaf.path(), Fields.USER_IDENTITY), leaf, "", Tone.PLAIN);
    }
  }

  /// The path below another one; the whole path if there is nothing below.
  private static String under(FieldPath path, FieldPath parent) {
    int depth = parent.keys().size();
    var keys = path.keys();
    var rest = keys.size() > depth ? keys.subList(depth, keys.size()) : keys;
    return ShownText.of(FieldPath.written(rest));
  }

  /// The account it happened in is told here only where it is not the caller's own.
  private static boolean isWorthALine(IdentityLine line, UserIdentity identity) {
    return line.field() != IdentityField.RECIPIENT_ACCOUNT
        || !Optional.of(line.leaf().text()).equals(identity.value(IdentityField.ACCOUNT));
  }

  private void add(FieldRows rows, IdentityLine line, UserIdentity identity) {
    var field = line.field();
    boolean isAttribute =
        field == IdentityField.FEDERATION_ATTRIBUTE && !line.leaf().path().equals(field.path());
    var label =
        isAttribute
            ? under(line.leaf().path(), field.path())
            : words.get("identity.field." + field);
    if (FLAGS.contains(field)) {
      rows.addFlag(label, line.leaf(), words.get("detail.yes"), words.get("detail.no"));
    } else {
      rows.add(label, line.leaf(), note(line, identity), tone(line, identity));
    }
  }

  private String note(IdentityLine line, UserIdentity identity) {
    var value = line.leaf().text();
    return switch (line.field()) {
      case ACCESS_KEY, PRINCIPAL, ISSUER_PRINCIPAL -> prefix(line, identity);
      case CREATED -> identity.sessionAge().map(this::age).orElse("");
      case EC2_ROLE_DELIVERY -> known("identity.ec2RoleDelivery.", value);
      case USER_NAME, ACCOUNT -> known("identity.value.", value);
      case RECIPIENT_ACCOUNT ->
          identity.value(IdentityField.ACCOUNT).isEmpty() ? "" : words.get("identity.otherAccount");
      default -> "";
    };
  }

  private String known(String key, String value) {
    return words.has(key + value) ? words.get(key + value) : "";
  }

  private String prefix(IdentityLine line, UserIdentity identity) {
    var meaning =
        IdPrefix.of(line.leaf().text())
            .map(prefix -> words.get("identity.prefix." + prefix))
            .orElse("");
    return isUnusualKey(line, identity) ? words.get("identity.unusualKey", meaning) : meaning;
  }

  private Tone tone(IdentityLine line, UserIdentity identity) {
    return isUnusualKey(line, identity) ? Tone.WARNING : Tone.PLAIN;
  }

  /// A long-term key where the type says that the credentials are temporary.
  private static boolean isUnusualKey(IdentityLine line, UserIdentity identity) {
    return line.field() == IdentityField.ACCESS_KEY
        && IdPrefix.of(line.leaf().text()).equals(Optional.of(IdPrefix.AKIA))
        && (identity.type() == IdentityType.ASSUMED_ROLE
            || identity.type() == IdentityType.FEDERATED_USER);
  }

  private String age(Duration age) {
    if (age.isZero()) {
      return words.get("identity.age.zero");
    }
    var length = formats.duration(age.abs().toNanos());
    return words.get(age.isNegative() ? "identity.age.negative" : "identity.age", length);
  }
}
