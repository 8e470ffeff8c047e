package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// People at work, on both days from about eight to half past five.
final class OfficeWork {
  private final Chance chance;
  private final List<TrailEvent> events = new ArrayList<>();

  OfficeWork(Chance chance) {
    this.chance = chance;
  }

  List<TrailEvent> events() {
    for (int day = 5; day <= 6; day++) {
      browses(Cast.ADMINS, "maria.santos@northwind.example", day, "08:12:40", 70);
      browses(Cast.DEVELOPERS, "li.wei@northwind.example", day, "07:55:03", 120);
      browses(Cast.DEVELOPERS, "aisha.khan@northwind.example", day, "09:20:31", 110);
      typesWithMfa(day, "08:30:15", 110);
    }
    return events;
  }

  /// Somebody of the identity centre in the console: one session an hour or so.
  private void browses(RoleName role, String person, int day, String start, int calls) {
    var time = Moment.at(day, start);
    var address = Cast.address(person);
    var session = signsIn(role, person, address, time);
    for (int i = 0; i < calls; i++) {
      time = time.plusSeconds(15 + chance.below(2 * 32_000 / calls - 15));
      if (i % 18 == 17) {
        session = new Session(role, person, chance.key("ASIA"), time);
      }
      var actor = new Actor(PRODUCTION, session.identity(), address, Cast.BROWSER, true);
      acts(actor, time, 12);
    }
  }

  private Session signsIn(RoleName role, String person, String address, Instant time) {
    var session = new Session(role, person, chance.key("ASIA"), time);
    var scene = new Scene(chance, PRODUCTION, "eu-central-1");
    var actor = new Actor(PRODUCTION, session.identity(), address, Cast.BROWSER, false);
    scene.add(SignIn.success(scene, time, actor, false));
    events.addAll(scene.events());
    return session;
  }

  /// An IAM user who types, with a session that GetSessionToken gave for a one-time code.
  private void typesWithMfa(int day, String start, int calls) {
    var time = Moment.at(day, start);
    var agent = "aws-cli/2.15.19 Python/3.11.6 Darwin/23.3.0 exe/x86_64 prompt/off command/session";
    var longTerm = Cast.TOM.identity("AKIA4NWTOMBEREXAMPLE");
    var key = chance.key("ASIA");
    var scene = new Scene(chance, PRODUCTION, "us-east-1");
    var serial = "arn:aws:iam::" + PRODUCTION + ":mfa/tom.becker";
    var token =
        Call.read(
                "sts",
                "GetSessionToken",
                JsonObject.of("serialNumber", serial, "durationSeconds", 43_200))
            .answering(
                JsonObject.of(
                    "credentials", Session.credentials(key, time.plusSeconds(43_200), chance)));
    scene.happens(time, new Actor(PRODUCTION, longTerm, Cast.OFFICE, agent, false), token);
    events.addAll(scene.events());
    var attributes = JsonObject.of("creationDate", time.toString(), "mfaAuthenticated", "true");
    var identity =
        Cast.TOM.identity(key).put("sessionContext", JsonObject.of("attributes", attributes));
    var actor = new Actor(PRODUCTION, identity, Cast.OFFICE, agent, false);
    for (int i = 0; i < calls; i++) {
      time = time.plusSeconds(10 + chance.below(2 * 30_000 / calls - 10));
      acts(actor, time, 20);
    }
  }

  /// One call, mostly a read in the main Region; now and then a refusal.
  private void acts(Actor actor, Instant time, int writes) {
    boolean isWrite = chance.percent(writes);
    var region = chance.earlyOf(Places.REGIONS);
    var scene = new Scene(chance, PRODUCTION, region);
    var maker = isWrite ? chance.earlyOf(WriteCalls.ALL) : chance.earlyOf(ReadCalls.ALL);
    var call = maker.make(chance, PRODUCTION, region);
    if (chance.percent(3)) {
      scene.isDenied(time, actor, call, "*");
    } else if (!isWrite && chance.percent(2)) {
      scene.fails(time, actor, call, "ThrottlingException", "Rate exceeded");
    } else {
      scene.happens(time, actor, call);
    }
    events.addAll(scene.events());
  }
}
