package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.BACKUP;
import static org.trailglass.sample.SampleIncident.LEAKED_USER;
import static org.trailglass.sample.SampleIncident.PLANTED_USER;
import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The morning after: the administrator finds the attack and ends it.
///
/// Begin reading at {@link #events}; each method is one step of docs/sample-incident.md.
final class Response {
  private static final String ADMIN = "maria.santos@northwind.example";
  private static final String ADDRESS = Cast.address(ADMIN);
  private static final List<String> CLOCKS =
      List.of(
          "07:38:51",
          "07:39:14",
          "07:39:40",
          "07:40:15",
          "07:41:05",
          "07:41:40",
          "07:42:05",
          "07:42:30",
          "07:42:52",
          "07:43:20");
  private static final Instant STOPPED = Moment.at(6, "02:58:21");
  private static final String NEW_KEY = "AKIA4NWJENKI2EXAMPLE";
  private static final Instant REPLACED = Moment.at(6, "07:40:15");
  private static final Instant STARTED = Moment.at(6, "07:52:09");

  private final Chance chance;
  private final Scene home;
  private final Scene backup;

  Response(Chance chance) {
    this.chance = chance;
    home = new Scene(chance, PRODUCTION, "us-east-1");
    backup = new Scene(chance, BACKUP, "us-east-1");
  }

  /// Whether the backup account's trail was stopped when this happened, so that nobody knows it.
  static boolean isUnseen(TrailEvent event) {
    return event.account().equals(BACKUP)
        && event.time().isAfter(STOPPED)
        && event.time().isBefore(STARTED);
  }

  /// The build server's key: the leaked one, until it was replaced.
  static String jenkinsKey(Instant time) {
    return time.isBefore(REPLACED) ? SampleIncident.LEAKED_KEY : NEW_KEY;
  }

  List<TrailEvent> events() {
    signsInAsRoot();
    takesCredentialsAway();
    startsTheTrail();
    triesFederatedSessionAgain();
    unlocksTheVault();
    var all = new ArrayList<>(home.events());
    all.addAll(backup.events());
    return all;
  }

  private void signsInAsRoot() {
    var time = morning("07:31:12");
    var root =
        JsonObject.of(
            "type",
            "Root",
            "principalId",
            PRODUCTION,
            "arn",
            "arn:aws:iam::" + PRODUCTION + ":root",
            "accountId",
            PRODUCTION,
            "accessKeyId",
            "");
    var browser = new Actor(PRODUCTION, root, ADDRESS, Cast.BROWSER, false);
    home.add(SignIn.success(home, time, browser, true));
    var attributes = JsonObject.of("creationDate", time.toString(), "mfaAuthenticated", "true");
    var session =
        root.copy()
            .put("accessKeyId", "ASIA4NWROOTU2EXAMPLE")
            .put("sessionContext", JsonObject.of("attributes", attributes));
    var inConsole = new Actor(PRODUCTION, session, ADDRESS, Cast.BROWSER, true);
    for (var name : List.of("GetAccountSummary", "ListUsers", "ListMFADevices")) {
      time = time.plusSeconds(14);
      home.happens(time, inConsole, Call.read("iam", name, null));
    }
  }

  private void takesCredentialsAway() {
    var session = new Session(Cast.ADMINS, ADMIN, chance.key("ASIA"), morning("07:36:00"));
    var actor = new Actor(PRODUCTION, session.identity(), ADDRESS, Cast.BROWSER, true);
    var clocks = CLOCKS.iterator();
    for (var call : countermeasures()) {
      home.happens(morning(clocks.next()), actor, call);
    }
  }

  private static List<Call> countermeasures() {
    var planted = JsonObject.of("userName", PLANTED_USER);
    var plantedKey = planted.copy().put("accessKeyId", SampleIncident.PLANTED_KEY);
    var history =
        JsonObject.of(
            "lookupAttributes",
            List.of(
                JsonObject.of(
                    "attributeKey", "AccessKeyId", "attributeValue", SampleIncident.LEAKED_KEY)),
            "maxResults",
            50);
    return List.of(
        Call.read("cloudtrail", "LookupEvents", history),
        Call.read(
            "iam", "GetAccessKeyLastUsed", JsonObject.of("accessKeyId", SampleIncident.LEAKED_KEY)),
        Call.write(
            "iam",
            "UpdateAccessKey",
            JsonObject.of(
                "userName",
                LEAKED_USER,
                "accessKeyId",
                SampleIncident.LEAKED_KEY,
                "status",
                "Inactive"),
            null),
        Call.write("iam", "CreateAccessKey", JsonObject.of("userName", LEAKED_USER), newKey()),
        Call.write("iam", "PutRolePolicy", revoked(), null),
        Call.write("iam", "DeleteAccessKey", plantedKey, null),
        Call.write("iam", "DeleteLoginProfile", planted, null),
        Call.write(
            "iam",
            "DetachUserPolicy",
            planted.copy().put("policyArn", "arn:aws:iam::aws:policy/AdministratorAccess"),
            null),
        Call.write("iam", "DeleteUserPolicy", planted.copy().put("policyName", "sync"), null),
        Call.write("iam", "DeleteUser", planted, null));
  }

  private static JsonObject newKey() {
    return JsonObject.of(
        "accessKey",
        JsonObject.of(
            "userName",
            LEAKED_USER,
            "accessKeyId",
            NEW_KEY,
            "status",
            "Active",
            "createDate",
            Moment.inWords(REPLACED)));
  }

  /// What the console writes for "Revoke active sessions".
  private static JsonObject revoked() {
    var before = JsonObject.of("aws:TokenIssueTime", "2024-03-06T07:40:00.000Z");
    var document =
        PolicyCalls.document(
            JsonObject.of(
                "Effect", "Deny",
                "Action", List.of("*"),
                "Resource", List.of("*"),
                "Condition", JsonObject.of("DateLessThan", before)));
    return JsonObject.of(
        "roleName",
        SampleIncident.FIRST_HOP_ROLE,
        "policyName",
        "AWSRevokeOlderSessions",
        "policyDocument",
        document.toString());
  }

  private void startsTheTrail() {
    var session = new Session(Cast.BACKUP_ADMINS, ADMIN, chance.key("ASIA"), morning("07:50:30"));
    var actor = new Actor(BACKUP, session.identity(), ADDRESS, Cast.BROWSER, true);
    var arn = "arn:aws:cloudtrail:us-east-1:" + BACKUP + ":trail/backup-trail";
    var name = JsonObject.of("name", arn);
    backup.happens(STARTED, actor, Call.write("cloudtrail", "StartLogging", name, null));
    backup.happens(STARTED.plusSeconds(6), actor, Call.read("cloudtrail", "GetTrailStatus", name));
    for (var secret : List.of("vault/restore-key", "vault/replica-database")) {
      var request = JsonObject.of("secretId", secret, "rotateImmediately", true);
      var answer = JsonObject.of("aRN", Places.secretArn(BACKUP, secret, "Rk2mZv"), "name", secret);
      backup.happens(
          STARTED.plusSeconds(90),
          actor,
          Call.write("secretsmanager", "RotateSecret", request, answer));
    }
  }

  private void triesFederatedSessionAgain() {
    var call = Call.read("s3", "ListBuckets", JsonObject.of("Host", "s3.us-east-1.amazonaws.com"));
    home.isDenied(morning("09:12:44"), Foothold.federated(call), call, "*");
  }

  /// Root of a member account for one task, without its password.
  private void unlocksTheVault() {
    var time = morning("10:05:17");
    var session = new Session(Cast.ADMINS, ADMIN, chance.key("ASIA"), morning("09:58:02"));
    var key = "ASIA6BKTASKR4EXAMPLE";
    var task = JsonObject.of("arn", "arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy");
    var request =
        JsonObject.of("targetPrincipal", BACKUP, "taskPolicyArn", task, "durationSeconds", 900);
    var answer =
        JsonObject.of(
            "credentials",
            Session.credentials(key, time.plusSeconds(900), chance),
            "sourceIdentity",
            ADMIN);
    var agent = "aws-cli/2.15.19 Python/3.11.6 Darwin/23.3.0 exe/x86_64 command/sts.assume-root";
    var admin =
        new Actor(
            PRODUCTION,
            session.identity(JsonObject.of("sourceIdentity", ADMIN)),
            ADDRESS,
            agent,
            false);
    home.happens(time, admin, Call.read("sts", "AssumeRoot", request).answering(answer));
    var attributes = JsonObject.of("creationDate", time.toString(), "mfaAuthenticated", "false");
    var context =
        JsonObject.of("attributes", attributes, "assumedRoot", "true", "sourceIdentity", ADMIN);
    var root =
        JsonObject.of(
            "type", "Root",
            "principalId", BACKUP,
            "arn", "arn:aws:iam::" + BACKUP + ":root",
            "accountId", BACKUP,
            "accessKeyId", key,
            "sessionContext", context);
    var delete =
        Call.write(
            "s3",
            "DeleteBucketPolicy",
            JsonObject.of("bucketName", Places.VAULT, "policy", ""),
            null);
    backup.happens(time.plusSeconds(31), new Actor(BACKUP, root, ADDRESS, agent, false), delete);
  }

  private static Instant morning(String clock) {
    return Moment.at(6, clock);
  }
}
