package org.trailglass.identity;

import static org.trailglass.identity.ForestIdentity.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The ways in which credentials are handed on, as they are logged.
final class JungleCalls {
  /// As calls answer until when credentials are valid.
  static final DateTimeFormatter EXPIRATION =
      DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm:ss a", Locale.US);

  private static final String SSO_PATH = "aws-reserved/sso.amazonaws.com/";
  private static final String SSO_ROLE = "AWSReservedSSO_Admin_5d1c2b7e9f3a4c60";

  private final CredentialJungle jungle;

  JungleCalls(CredentialJungle jungle) {
    this.jungle = jungle;
  }

  /// Lets something happen.
  void happen() {
    var by = jungle.pick(jungle.holders);
    switch (jungle.random.nextInt(17)) {
      case 0, 1, 2 -> takesRole(by);
      case 3 -> takesTokens(by);
      case 4 -> federates(by);
      case 5 -> makesKey(by);
      case 6 -> signsIn();
      case 7 -> switchesRole(by);
      case 8 -> setsPassword(by);
      case 9 -> runsOnHost();
      case 10 -> actsForSomebody();
      case 11 -> usesPortal();
      case 12 -> signsInTool(by);
      case 13 -> isLost();
      case 14 -> forges(by);
      case 15 -> takesOther(by);
      default -> isOdd();
    }
  }

  private ObjectNode newRole(String account, String key) {
    boolean isOfPortal = jungle.oneIn(8);
    var role = isOfPortal ? SSO_ROLE : jungle.pick(List.of("Deploy", "Backup"));
    var path = isOfPortal && jungle.oneIn(2) ? SSO_PATH : "";
    var begin = jungle.now().plusSeconds(jungle.oneIn(3) ? jungle.random.nextInt(5) - 2 : 0);
    var name = jungle.pick(CredentialJungle.NAMES);
    var identity = ForestIdentity.role(account, path, role, name, key, begin);
    if (jungle.oneIn(8)) {
      identity
          .withObject("/sessionContext")
          .put("sourceIdentity", jungle.pick(CredentialJungle.NAMES));
    }
    return identity;
  }

  private void takesRole(ObjectNode by) {
    var key = jungle.newKey("ASIA");
    // Two sessions of one name may begin in the same second.
    boolean isAgain = by.path("type").asText().equals("AssumedRole") && jungle.oneIn(4);
    var taken =
        isAgain
            ? by.deepCopy().put("accessKeyId", key)
            : newRole(jungle.pick(CredentialJungle.ACCOUNTS), key);
    var call = jungle.happens(by, "AssumeRole");
    answersRole(call, taken);
    boolean isAcross = !taken.path("accountId").equals(by.path("accountId"));
    if (isAcross && jungle.oneIn(2)) {
      call.put("sharedEventID", key);
      if (jungle.oneIn(4)) {
        call.set("userIdentity", ForestIdentity.stranger(by));
      } else {
        answersRole(jungle.happens(ForestIdentity.stranger(by), "AssumeRole"), taken)
            .put("sharedEventID", key);
      }
    }
    if (jungle.oneIn(4)) {
      // A console session uses other keys than were answered.
      taken.put("accessKeyId", jungle.newKey("ASIA"));
    }
    if (jungle.oneIn(8)) {
      call.put("errorCode", "AccessDenied");
    }
    jungle.holders.add(taken);
  }

  private ObjectNode answersRole(ObjectNode call, ObjectNode taken) {
    var answer = call.withObject("/responseElements");
    if (!jungle.oneIn(6)) {
      answer.set("assumedRoleUser", object("assumedRoleId", taken.path("principalId").asText()));
    }
    if (!jungle.oneIn(6)) {
      answers(call, taken.path("accessKeyId").asText());
    }
    call.withObject("/requestParameters")
        .put("roleArn", taken.at("/sessionContext/sessionIssuer/arn").asText());
    return call;
  }

  private void answers(ObjectNode call, String key) {
    var credentials = object("accessKeyId", key);
    if (jungle.oneIn(2)) {
      var end = jungle.now().plusSeconds(3_600).atOffset(ZoneOffset.UTC);
      credentials.put("expiration", EXPIRATION.format(end));
    } else if (jungle.oneIn(2)) {
      call.withObject("/requestParameters").put("durationSeconds", 900);
    }
    call.withObject("/responseElements").set("credentials", credentials);
  }

  private void takesTokens(ObjectNode by) {
    var taken = by.deepCopy().put("accessKeyId", jungle.newKey("ASIA"));
    ForestIdentity.context(taken, jungle.now());
    answers(jungle.happens(by, "GetSessionToken"), taken.path("accessKeyId").asText());
    jungle.holders.add(taken);
  }

  private void federates(ObjectNode by) {
    var key = jungle.newKey("ASIA");
    var taken =
        ForestIdentity.federated(by, jungle.pick(CredentialJungle.NAMES), key, jungle.now());
    var call = jungle.happens(by, "GetFederationToken");
    answers(call, key);
    call.withObject("/responseElements")
        .set(
            "federatedUser",
            object(
                "federatedUserId", taken.path("principalId").asText(),
                "arn", taken.path("arn").asText()));
    jungle.holders.add(taken);
  }

  /// A user who may have been renamed, or have another's old name.
  private ObjectNode somebody(String key) {
    var account = jungle.pick(CredentialJungle.ACCOUNTS);
    var name = jungle.pick(CredentialJungle.NAMES.subList(0, 3));
    var born = jungle.oneIn(6) ? jungle.pick(CredentialJungle.NAMES.subList(0, 3)) : name;
    return ForestIdentity.user(account, name, CredentialJungle.userId(account, born), key);
  }

  private void makesKey(ObjectNode by) {
    var owner = somebody(jungle.newKey("AKIA"));
    var call = jungle.happens(by, "CreateAccessKey");
    if (!jungle.oneIn(8)) {
      call.put("recipientAccountId", owner.path("accountId").asText());
    }
    call.withObject("/responseElements/accessKey")
        .put("accessKeyId", owner.path("accessKeyId").asText())
        .put("userName", owner.path("userName").asText());
    jungle.holders.add(owner);
  }

  private void signsIn() {
    var user = jungle.oneIn(4) ? ForestIdentity.root("111122223333", "") : somebody("");
    jungle
        .happens(user, "ConsoleLogin")
        .withObject("/responseElements")
        .put("ConsoleLogin", jungle.oneIn(5) ? "Failure" : "Success");
    var session = user.deepCopy().put("accessKeyId", jungle.newKey("ASIA"));
    ForestIdentity.context(session, jungle.now().plusSeconds(jungle.random.nextInt(26) - 13));
    jungle.holders.add(session);
  }

  private void switchesRole(ObjectNode by) {
    var taken = newRole(jungle.pick(CredentialJungle.ACCOUNTS), jungle.newKey("ASIA"));
    var event = jungle.happens(taken, "SwitchRole");
    event.withObject("/userIdentity").remove(List.of("accessKeyId", "sessionContext"));
    event.withObject("/responseElements").put("SwitchRole", "Success");
    event.withObject("/additionalEventData").put("SwitchFrom", by.path("arn").asText());
    jungle.holders.add(taken);
  }

  private void setsPassword(ObjectNode by) {
    var name = jungle.oneIn(2) ? "CreateLoginProfile" : "UpdateLoginProfile";
    jungle
        .happens(by, name)
        .withObject("/requestParameters")
        .put("userName", jungle.pick(CredentialJungle.NAMES.subList(0, 3)));
  }

  private void runsOnHost() {
    var key = jungle.newKey("ASIA");
    var taken = newRole("111122223333", key);
    if (jungle.oneIn(2)) {
      var call = jungle.happens(ForestIdentity.service("lambda.amazonaws.com"), "AssumeRole");
      answersRole(call, taken);
    }
    if (jungle.oneIn(3)) {
      taken.withObject("/sessionContext").put("ec2RoleDelivery", "2.0");
    } else if (jungle.oneIn(2)) {
      var function = "arn:aws:lambda:eu-central-1:111122223333:function:orders";
      taken.set("inScopeOf", object("sourceArn", function, "credentialsIssuedTo", function));
    }
    jungle.holders.add(taken);
  }

  private void actsForSomebody() {
    var user = jungle.oneIn(2) ? "9448-2488" : jungle.pick(CredentialJungle.NAMES);
    var session = newRole("111122223333", jungle.newKey("ASIA"));
    session.set("onBehalfOf", object("userId", user));
    session.put("invokedBy", "athena.amazonaws.com");
    jungle.holders.add(session);
    jungle.holders.add(ForestIdentity.identityCenter("111122223333", user));
  }

  private void usesPortal() {
    var name = jungle.pick(CredentialJungle.NAMES);
    var path = jungle.oneIn(3) ? "" : SSO_PATH;
    var key = jungle.newKey("ASIA");
    jungle.holders.add(
        ForestIdentity.role("444455556666", path, SSO_ROLE, name, key, jungle.now()));
  }

  /// `aws login`: a tool gets credentials by a session of the console.
  private void signsInTool(ObjectNode by) {
    var arn = "arn:aws:signin:us-east-1:111122223333:session/" + jungle.random.nextInt(9);
    var call = jungle.happens(by, "CreateOAuth2Token");
    call.withObject("/additionalEventData")
        .put("signInSessionArn", arn)
        .put("success", jungle.oneIn(5) ? "false" : "true");
    var session = by.deepCopy().put("accessKeyId", jungle.newKey("ASIA"));
    var begin = Instant.ofEpochSecond(jungle.now().getEpochSecond() + jungle.random.nextInt(30));
    ForestIdentity.context(session, begin).put("signInSessionArn", arn);
    jungle.holders.add(session);
  }

  /// The call that gave it is not in the data.
  private void isLost() {
    var lost = newRole(jungle.pick(CredentialJungle.ACCOUNTS), jungle.newKey("ASIA"));
    jungle.happens(lost, "Use");
    jungle.holders.add(lost);
    if (jungle.oneIn(2)) {
      var name = jungle.pick(CredentialJungle.NAMES);
      var key = jungle.newKey("ASIA");
      jungle.holders.add(ForestIdentity.federated(somebody(""), name, key, jungle.now()));
    }
    if (jungle.oneIn(2)) {
      jungle.happens(ForestIdentity.stranger(lost), "Use");
    }
  }

  /// What another identity provider vouches for, root of a member account, and calls of services
  /// that answer credentials too.
  private void takesOther(ObjectNode by) {
    var taken = newRole(jungle.pick(CredentialJungle.ACCOUNTS), jungle.newKey("ASIA"));
    var subject = "provider:" + jungle.pick(CredentialJungle.NAMES);
    switch (jungle.random.nextInt(4)) {
      case 0 -> {
        var user = object("type", "SAMLUser", "principalId", subject, "userName", "alice");
        answersRole(jungle.happens(user, "AssumeRoleWithSAML"), taken);
      }
      case 1 -> {
        var user = object("type", "WebIdentityUser", "principalId", subject, "userName", "bob");
        answersRole(jungle.happens(user, "AssumeRoleWithWebIdentity"), taken);
      }
      case 2 -> {
        taken = ForestIdentity.root("444455556666", jungle.newKey("ASIA"));
        ForestIdentity.context(taken, jungle.now());
        answers(jungle.happens(by, "AssumeRoot"), taken.path("accessKeyId").asText());
      }
      default -> answers(jungle.happens(by, "GetDataAccess"), taken.path("accessKeyId").asText());
    }
    jungle.holders.add(taken);
  }

  /// Keys that answer each other, or themselves, or somebody else's; a key that two use.
  private void forges(ObjectNode by) {
    if (jungle.oneIn(3)) {
      jungle.holders.add(by.deepCopy().put("accessKeyId", jungle.oldKey()));
    } else {
      answers(jungle.happens(by, "AssumeRole"), jungle.oldKey());
    }
  }

  private void isOdd() {
    var odd =
        List.of(
            object(),
            object("accountId", "111122223333", "invokedBy", "AWS Internal"),
            object("type", "AWSAccount", "principalId", "", "accountId", "ANONYMOUS_PRINCIPAL"),
            object("type", "Unknown", "userName", "li.wei", "accountId", "111122223333"),
            object("type", "SAMLUser", "principalId", "q:alice", "userName", "alice"),
            object("type", "IAMUser", "userName", "HIDDEN_DUE_TO_SECURITY_REASONS"),
            object("type", "Directory", "userName", "bob", "accountId", "111122223333"),
            ForestIdentity.root("444455556666", jungle.newKey("AKIA")));
    jungle.happens(jungle.pick(odd), "Use");
  }
}
