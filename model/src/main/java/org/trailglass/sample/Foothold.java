package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.ATTACKER_ADDRESS;
import static org.trailglass.sample.SampleIncident.ATTACKER_SECOND_ADDRESS;
import static org.trailglass.sample.SampleIncident.PLANTED_USER;
import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The second half of the attack: a user, a key and a login of the attacker's own, and what they
/// are used for.
///
/// Begin reading at {@link #events}; each method is one step of docs/sample-incident.md.
final class Foothold {
  private static final String MAIN = "eu-central-1";

  private final Chance chance;
  private final Scene home;
  private final Scene main;

  Foothold(Chance chance) {
    this.chance = chance;
    home = new Scene(chance, PRODUCTION, "us-east-1");
    main = new Scene(chance, PRODUCTION, MAIN);
  }

  /// The whole second half.
  ///
  /// @param pipeline the session of the first hop
  List<TrailEvent> events(Session pipeline) {
    plantsUser(pipeline);
    usesPlantedKey();
    takesFederatedSession();
    signsIn();
    reachesInstance();
    var all = new ArrayList<>(home.events());
    all.addAll(main.events());
    return all;
  }

  private void plantsUser(Session pipeline) {
    var name = JsonObject.of("userName", PLANTED_USER);
    var time = Attack.night("02:48:13");
    does(time, pipeline, Call.write("iam", "CreateUser", name, createdUser(time)));
    does(
        Attack.night("02:48:40"),
        pipeline,
        Call.write(
            "iam",
            "PutUserPolicy",
            name.copy()
                .put("policyName", "sync")
                .put("policyDocument", everythingFromOneAddress().toString()),
            null));
    does(
        Attack.night("02:49:02"),
        pipeline,
        Call.write(
            "iam",
            "AttachUserPolicy",
            name.copy().put("policyArn", "arn:aws:iam::aws:policy/AdministratorAccess"),
            null));
    plantsCredentials(pipeline, name);
  }

  private void plantsCredentials(Session pipeline, JsonObject name) {
    var keyTime = Attack.night("02:49:31");
    var key =
        JsonObject.of(
            "userName",
            PLANTED_USER,
            "accessKeyId",
            SampleIncident.PLANTED_KEY,
            "status",
            "Active",
            "createDate",
            Moment.inWords(keyTime));
    var createKey = Call.write("iam", "CreateAccessKey", name, JsonObject.of("accessKey", key));
    does(keyTime, pipeline, createKey);
    var loginTime = Attack.night("02:50:17");
    var profile =
        JsonObject.of(
            "userName",
            PLANTED_USER,
            "createDate",
            Moment.inWords(loginTime),
            "passwordResetRequired",
            false);
    var createLogin =
        Call.write(
            "iam",
            "CreateLoginProfile",
            name.copy().put("passwordResetRequired", false),
            JsonObject.of("loginProfile", profile));
    does(loginTime, pipeline, createLogin);
  }

  private static JsonObject createdUser(Instant time) {
    return JsonObject.of(
        "user",
        JsonObject.of(
            "path", "/",
            "userName", PLANTED_USER,
            "userId", Cast.PLANTED.id(),
            "arn", Cast.PLANTED.arn(),
            "createDate", Moment.inWords(time)));
  }

  private static JsonObject everythingFromOneAddress() {
    var addresses = List.of(ATTACKER_ADDRESS + "/32", "2001:db8:bad:77::/64");
    return PolicyCalls.document(
        PolicyCalls.statement("Sync", "Allow", "*", "*")
            .put(
                "Condition", JsonObject.of("IpAddress", JsonObject.of("aws:SourceIp", addresses))));
  }

  private void usesPlantedKey() {
    var time = Attack.night("03:02:05");
    var who = Call.read("sts", "GetCallerIdentity", null);
    home.happens(time, planted(who), who);
    for (var call : Loot.inProduction(chance)) {
      time = time.plusSeconds(3 + chance.below(12));
      main.happens(time, planted(call), call);
    }
  }

  /// A federated session goes on working for its hours after the key that made it was deleted.
  private void takesFederatedSession() {
    var time = Attack.night("03:09:26");
    var call =
        Call.read(
                "sts",
                "GetFederationToken",
                JsonObject.of("name", "sync", "durationSeconds", 43_200))
            .answering(
                JsonObject.of(
                    "credentials",
                    Session.credentials(
                        SampleIncident.FEDERATED_KEY, time.plusSeconds(43_200), chance),
                    "federatedUser",
                    JsonObject.of(
                        "federatedUserId", PRODUCTION + ":sync",
                        "arn", "arn:aws:sts::" + PRODUCTION + ":federated-user/sync"),
                    "packedPolicySize",
                    4));
    home.happens(time, planted(call), call);
    for (var key : List.of("2024/03/01/customers.csv.gz", "2024/03/02/customers.csv.gz")) {
      time = time.plusSeconds(22);
      var read = Loot.object("northwind-customer-exports", key, PRODUCTION);
      main.happens(time, federated(read), read);
    }
  }

  private void signsIn() {
    var browser = browser(Cast.PLANTED.identity(null));
    var hidden =
        JsonObject.of(
            "type", "IAMUser",
            "accountId", PRODUCTION,
            "accessKeyId", "",
            "userName", "HIDDEN_DUE_TO_SECURITY_REASONS");
    home.add(
        SignIn.failure(
            home,
            Attack.night("03:12:50"),
            browser(hidden),
            "No username found in supplied account"));
    home.add(SignIn.failure(home, Attack.night("03:13:31"), browser, "Failed authentication"));
    home.add(SignIn.success(home, Attack.night("03:14:40"), browser, false));
    browses(Attack.night("03:14:40"));
  }

  private void browses(Instant signIn) {
    var attributes = JsonObject.of("creationDate", signIn.toString(), "mfaAuthenticated", "false");
    var identity =
        Cast.PLANTED
            .identity("ASIA4NWCONSO3EXAMPLE")
            .put("sessionContext", JsonObject.of("attributes", attributes));
    var actor = new Actor(PRODUCTION, identity, ATTACKER_ADDRESS, browserName(), true);
    var time = signIn;
    for (int i = 0; i < 24; i++) {
      time = time.plusSeconds(4 + chance.below(30));
      main.happens(time, actor, chance.earlyOf(ReadCalls.ALL).make(chance, PRODUCTION, MAIN));
    }
    var list = JsonObject.of("detectorId", chance.hex(32), "enable", false);
    var disable = Call.write("guardduty", "UpdateDetector", list, null);
    main.fails(
        time.plusSeconds(12),
        actor,
        disable,
        "BadRequestException",
        "The request is rejected because the input detectorId is not owned by the current"
            + " account.");
  }

  /// A command on an instance, whose own role then fails to carry data out through the endpoint.
  private void reachesInstance() {
    var instance = Places.INSTANCES.getLast();
    var request =
        JsonObject.of(
            "documentName",
            "AWS-RunShellScript",
            "instanceIds",
            List.of(instance),
            "parameters",
            "HIDDEN_DUE_TO_SECURITY_REASONS",
            "interactive",
            false);
    var command =
        JsonObject.of(
            "commandId",
            chance.uuid(),
            "documentName",
            "AWS-RunShellScript",
            "instanceIds",
            List.of(instance),
            "status",
            "Pending",
            "targetCount",
            1,
            "timeoutSeconds",
            3_600);
    var send = Call.write("ssm", "SendCommand", request, JsonObject.of("command", command));
    main.happens(Attack.night("03:24:02"), planted(send), send);
    NetworkDenial.happens(main, Attack.night("03:24:31"), chance);
  }

  private void does(Instant time, Session session, Call call) {
    home.happens(time, Attack.attacker(session, call), call);
  }

  private static Actor planted(Call call) {
    return new Actor(
        PRODUCTION,
        Cast.PLANTED.identity(SampleIncident.PLANTED_KEY),
        ATTACKER_SECOND_ADDRESS,
        Attack.commandLine(call),
        false);
  }

  /// The attacker with the federated session.
  static Actor federated(Call call) {
    var issuer =
        JsonObject.of(
            "type",
            "IAMUser",
            "principalId",
            Cast.PLANTED.id(),
            "arn",
            Cast.PLANTED.arn(),
            "accountId",
            PRODUCTION,
            "userName",
            PLANTED_USER);
    var attributes =
        JsonObject.of("creationDate", "2024-03-06T03:09:26Z", "mfaAuthenticated", "false");
    var identity =
        JsonObject.of(
            "type",
            "FederatedUser",
            "principalId",
            PRODUCTION + ":sync",
            "arn",
            "arn:aws:sts::" + PRODUCTION + ":federated-user/sync",
            "accountId",
            PRODUCTION,
            "accessKeyId",
            SampleIncident.FEDERATED_KEY,
            "sessionContext",
            JsonObject.of("sessionIssuer", issuer, "attributes", attributes));
    return new Actor(
        PRODUCTION, identity, ATTACKER_SECOND_ADDRESS, Attack.commandLine(call), false);
  }

  private static Actor browser(JsonObject identity) {
    return new Actor(PRODUCTION, identity, ATTACKER_ADDRESS, browserName(), false);
  }

  private static String browserName() {
    return "Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0";
  }
}
