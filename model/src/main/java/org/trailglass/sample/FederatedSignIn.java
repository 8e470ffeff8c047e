package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.time.Instant;

/// Roles given to people and programs that another identity provider vouches for.
final class FederatedSignIn {
  private FederatedSignIn() {}

  /// AssumeRoleWithWebIdentity, by a job of the code host.
  static void withWebIdentity(Scene scene, Session session, String agent, Chance chance) {
    var subject = "repo:northwind-parcels/tracking:ref:refs/heads/main";
    var issuer = "token.actions.githubusercontent.com";
    var provider = "arn:aws:iam::" + PRODUCTION + ":oidc-provider/" + issuer;
    var identity =
        JsonObject.of(
            "type",
            "WebIdentityUser",
            "principalId",
            provider + ":sts.amazonaws.com:" + subject,
            "userName",
            subject,
            "identityProvider",
            provider);
    var answer =
        session
            .answer(3_600, chance)
            .put("subjectFromWebIdentityToken", subject)
            .put("provider", provider)
            .put("audience", "sts.amazonaws.com");
    var call = call(session, "AssumeRoleWithWebIdentity", new JsonObject(), answer);
    var actor = new Actor(PRODUCTION, identity, "203.0.113.140", agent, false);
    scene.happens(session.creation(), actor, call);
  }

  /// AssumeRoleWithSAML, by somebody of the help desk; and what they then look at.
  static void withSaml(Scene scene, Instant time, Chance chance) {
    var person = "k.novak@northwind.example";
    var session = new Session(Cast.HELPDESK, person, chance.key("ASIA"), time);
    var qualifier = "x8Kq2mTz0bWc5RdE1fGhJ4LpNsY=";
    var identity =
        JsonObject.of(
            "type",
            "SAMLUser",
            "principalId",
            qualifier + ':' + person,
            "userName",
            person,
            "identityProvider",
            qualifier);
    var answer =
        session
            .answer(3_600, chance)
            .put("subject", person)
            .put("subjectType", "persistent")
            .put("issuer", "https://login.northwind.example/saml")
            .put("audience", "https://signin.aws.amazon.com/saml")
            .put("nameQualifier", qualifier);
    var provider = "arn:aws:iam::" + PRODUCTION + ":saml-provider/northwind-login";
    var more = JsonObject.of("sAMLAssertionID", '_' + chance.uuid(), "principalArn", provider);
    var call = call(session, "AssumeRoleWithSAML", more, answer);
    scene.happens(time, new Actor(PRODUCTION, identity, "192.0.2.77", Cast.BROWSER, false), call);
    var actor = new Actor(PRODUCTION, session.identity(), "192.0.2.77", Cast.BROWSER, true);
    for (int i = 1; i <= 12; i++) {
      var read = chance.earlyOf(ReadCalls.ALL).make(chance, scene.account(), scene.region());
      scene.happens(time.plusSeconds(40L * i + chance.below(30)), actor, read);
    }
  }

  private static Call call(Session session, String name, JsonObject more, JsonObject answer) {
    var request =
        JsonObject.of(
            "roleArn", session.role().arn(),
            "roleSessionName", session.name(),
            "durationSeconds", 3_600);
    return Call.read("sts", name, request.putAll(more))
        .answering(answer)
        .on("AWS::IAM::Role", session.role().arn(), session.role().account());
  }
}
