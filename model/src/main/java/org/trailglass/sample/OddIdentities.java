package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.BACKUP;
import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rarer forms of userIdentity, each in an event that could have it, so that every form can be
/// looked at (AWS CloudTrail user guide, "CloudTrail userIdentity element").
final class OddIdentities {
  private static final String STORE =
      "arn:aws:identitystore::" + PRODUCTION + ":identitystore/d-99670c3f2a";

  private final Chance chance;
  private final Scene main;

  OddIdentities(Chance chance) {
    this.chance = chance;
    main = new Scene(chance, PRODUCTION, "eu-central-1");
  }

  List<TrailEvent> events() {
    for (int day = 5; day <= 6; day++) {
      identityCentre(day);
      FederatedSignIn.withSaml(main, Moment.at(day, "09:41:10"), chance);
      onBehalfOfSomebody(day);
      withSourceIdentity(day);
      anonymous(day);
      directory(day);
      withoutType(day);
      role(day);
      delegate(day);
    }
    return main.events();
  }

  /// Somebody at the portal of the identity centre: first unknown, then known.
  private void identityCentre(int day) {
    var time = Moment.at(day, "07:54:20");
    var unknown =
        JsonObject.of(
            "type", "Unknown",
            "principalId", PRODUCTION,
            "arn", "",
            "accountId", PRODUCTION,
            "accessKeyId", "",
            "userName", "li.wei");
    var challenge = Call.write("signin", "CredentialChallenge", null, null);
    service(
        time,
        actor(unknown, Cast.address("li.wei@northwind.example")),
        challenge,
        "CredentialType",
        "PASSWORD");
    var user =
        JsonObject.of(
            "type",
            "IdentityCenterUser",
            "accountId",
            PRODUCTION,
            "onBehalfOf",
            JsonObject.of(
                "userId", "94482488-3041-7096-1a3d-2b6c4f8e5a10", "identityStoreArn", STORE),
            "credentialId",
            "90e292de-5eb8-4b4e-8f0f-" + chance.hex(12));
    for (var name : List.of("Authenticate", "ListApplications", "GetRoleCredentials")) {
      time = time.plusSeconds(8);
      var request =
          name.equals("GetRoleCredentials")
              ? JsonObject.of("roleName", "Developer", "accountId", PRODUCTION)
              : null;
      main.happens(
          time,
          actor(user, Cast.address("li.wei@northwind.example")),
          Call.read("sso", name, request));
    }
  }

  /// A query that an analytics service runs for somebody of the identity centre.
  private void onBehalfOfSomebody(int day) {
    var time = Moment.at(day, "11:20:09");
    var role = new RoleName(PRODUCTION, "query-service", "AROA4NWQUERYSVEXAMPLE");
    var session = new Session(role, "athena-" + day, chance.key("ASIA"), time.minusSeconds(90));
    var behalf =
        JsonObject.of("userId", "94482488-3041-7096-1a3d-2b6c4f8e5a10", "identityStoreArn", STORE);
    var identity =
        session.identity().put("invokedBy", "athena.amazonaws.com").put("onBehalfOf", behalf);
    var actor =
        new Actor(PRODUCTION, identity, "athena.amazonaws.com", "athena.amazonaws.com", false);
    main.happens(
        time,
        actor,
        Call.read(
            "glue",
            "GetTable",
            JsonObject.of("databaseName", "orders", "name", "parcels", "catalogId", PRODUCTION)));
  }

  /// A role taken with a source identity, which stays through every further role.
  private void withSourceIdentity(int day) {
    var time = Moment.at(day, "14:02:37");
    var session = new Session(Cast.PIPELINE, "tom.becker", chance.key("ASIA"), time);
    var agent = "aws-cli/2.15.19 Python/3.11.6 Darwin/23.3.0 exe/x86_64 prompt/off";
    var tom = Cast.TOM.identity("AKIA4NWTOMBEREXAMPLE");
    var assume = session.assumeRole(3_600, chance);
    assume.asked().put("sourceIdentity", "tom.becker");
    main.happens(time, new Actor(PRODUCTION, tom, Cast.OFFICE, agent, false), assume);
    var context =
        JsonObject.of(
            "sourceIdentity",
            "tom.becker",
            "signInSessionArn",
            "arn:aws:signin:eu-central-1:" + PRODUCTION + ":session/" + chance.uuid());
    var actor = new Actor(PRODUCTION, session.identity(context), Cast.OFFICE, agent, false);
    for (int i = 1; i <= 4; i++) {
      main.happens(
          time.plusSeconds(15L * i),
          actor,
          ReadCalls.ALL.get(i).make(chance, PRODUCTION, "eu-central-1"));
    }
  }

  /// Nobody in particular reads a public object.
  private void anonymous(int day) {
    var identity =
        JsonObject.of("type", "AWSAccount", "principalId", "", "accountId", "ANONYMOUS_PRINCIPAL");
    var agent = "[Mozilla/5.0 (compatible; ExampleBot/2.1; +https://example.com/bot)]";
    for (int i = 0; i < 6; i++) {
      var call = Loot.object("northwind-web-assets", "public/" + i + ".svg", PRODUCTION);
      var actor = new Actor("", identity, "198.51.100." + (200 + i), agent, false);
      main.happens(Moment.at(day, "12:00:00").plusSeconds(700L * i), actor, call);
    }
  }

  private void directory(int day) {
    var identity =
        JsonObject.of(
            "type",
            "Directory",
            "principalId",
            "d-99670c3f2a:" + chance.hex(8),
            "accountId",
            PRODUCTION,
            "userName",
            "p.okafor@northwind.example");
    var call =
        Call.read(
            "workdocs", "DescribeDocumentVersions", JsonObject.of("documentId", chance.hex(40)));
    main.happens(Moment.at(day, "15:31:02"), actor(identity, "192.0.2.58"), call);
  }

  /// Events that a service writes about itself: no type of identity, or no identity at all.
  private void withoutType(int day) {
    var rotate = Call.write("kms", "RotateKey", null, null);
    var key = Places.keyArn(PRODUCTION, "eu-central-1");
    var byService = JsonObject.of("accountId", PRODUCTION, "invokedBy", "AWS Internal");
    var actor = new Actor(PRODUCTION, byService, "AWS Internal", "AWS Internal", false);
    service(
        Moment.at(day, "03:17:45"),
        actor,
        rotate.on("AWS::KMS::Key", key, PRODUCTION),
        "keyId",
        key);
    var nobody =
        new Actor(
            PRODUCTION, null, "autoscaling.amazonaws.com", "autoscaling.amazonaws.com", false);
    var note = Call.write("autoscaling", "ScheduledActionSkipped", null, null);
    service(Moment.at(day, "05:00:00"), nobody, note, "reason", "no change of capacity");
  }

  /// A role as such, without a session, as a service names it in its own events.
  private void role(int day) {
    var identity =
        JsonObject.of(
            "type", "Role",
            "principalId", Cast.GITHUB.id(),
            "arn", Cast.GITHUB.arn(),
            "accountId", PRODUCTION,
            "userName", Cast.GITHUB.name());
    var call =
        Call.read(
            "access-analyzer",
            "CheckAccessNotGranted",
            JsonObject.of("policyType", "IDENTITY_POLICY"));
    main.happens(Moment.at(day, "06:44:12"), actor(identity, "198.51.100.23"), call);
  }

  /// A product of another company that acts with delegated access.
  private void delegate(int day) {
    var time = Moment.at(day, "16:48:05");
    var session =
        new Session(Cast.DEVELOPERS, "li.wei@northwind.example", chance.key("ASIA"), time);
    var identity = session.identity().put("invokedByDelegate", JsonObject.of("accountId", BACKUP));
    main.happens(time, actor(identity, "203.0.113.9"), Call.read("ec2", "DescribeImages", null));
  }

  private void service(Instant time, Actor actor, Call call, String key, @Nullable Object value) {
    boolean isSignIn = call.service().equals("signin");
    main.add(
        main.draft(time, actor, call)
            .type("AwsServiceEvent")
            .version("1.08")
            .withoutRequest()
            .with(
                isSignIn ? "additionalEventData" : "serviceEventDetails",
                JsonObject.of(key, value)));
  }

  private static Actor actor(JsonObject identity, String address) {
    return new Actor(PRODUCTION, identity, address, Cast.BROWSER, false);
  }
}
