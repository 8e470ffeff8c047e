package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.ATTACKER_ADDRESS;
import static org.trailglass.sample.SampleIncident.BACKUP;
import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The attack, and its first half, in the night to 6 March: the leaked key is tried, looks around,
/// and leads by two roles into the backup account, whose trail is stopped.
///
/// Begin reading at {@link #events}; each method is one step of docs/sample-incident.md.
final class Attack {
  /// Markup, a link and a right-to-left override: what a viewer must show and never obey.
  static final String HOSTILE_AGENT =
      "Boto3/1.34.51 <img src=x onerror=alert(1)> [click](https://example.com/x) "
          + "\u202Egpj.tropxe\u202C md/Botocore#1.34.51";

  private static final List<String> LOOKED_AT_REGIONS =
      List.of("us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-southeast-1", "sa-east-1");

  private final Chance chance;
  private final Scene home;
  private final List<TrailEvent> elsewhere = new ArrayList<>();

  Attack(Chance chance) {
    this.chance = chance;
    home = new Scene(chance, PRODUCTION, "us-east-1");
  }

  /// The whole attack, the second half included.
  List<TrailEvent> events() {
    triesTheKey();
    looksAround();
    looksIntoEveryRegion();
    var pipeline = becomesThePipeline();
    looksAroundAgain(pipeline);
    var operator = crossesIntoBackup(pipeline);
    readsBackups(operator);
    stopsTheTrail(operator);
    var all = new ArrayList<>(home.events());
    all.addAll(elsewhere);
    all.addAll(new Foothold(chance).events(pipeline));
    return all;
  }

  /// An agent string as version 2 of the command line writes it, with the command that was typed.
  static String commandLine(Call call) {
    var command = call.name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return "aws-cli/2.15.24 md/awscrt#0.19.19 ua/2.0 os/linux#6.6.9-amd64 md/arch#x86_64 "
        + "lang/python#3.11.8 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe "
        + "md/distrib#kali.2024 md/prompt#off md/command#"
        + call.service()
        + '.'
        + command;
  }

  private static Actor leaked(Call call) {
    return new Actor(
        PRODUCTION,
        Cast.JENKINS.identity(SampleIncident.LEAKED_KEY),
        ATTACKER_ADDRESS,
        commandLine(call),
        false);
  }

  private void triesTheKey() {
    var call = Call.read("sts", "GetCallerIdentity", null);
    home.happens(night("02:13:07"), leaked(call), call);
  }

  private void looksAround() {
    var second = night("02:14:02");
    for (var denied : Reconnaissance.calls()) {
      var actor = leaked(denied.call());
      if (denied.resource().isEmpty()) {
        home.happens(second, actor, denied.call());
      } else {
        home.isDenied(second, actor, denied.call(), denied.resource());
      }
      second = second.plusSeconds(3 + chance.below(20));
    }
  }

  private void looksIntoEveryRegion() {
    var second = night("02:26:40");
    for (var region : LOOKED_AT_REGIONS) {
      var scene = new Scene(chance, PRODUCTION, region);
      for (var name : List.of("DescribeInstances", "DescribeVolumes", "DescribeSnapshots")) {
        var call = Call.read("ec2", name, JsonObject.of("maxResults", 1000));
        scene.isDenied(second, leaked(call).from(ATTACKER_ADDRESS, HOSTILE_AGENT), call, "*");
        second = second.plusSeconds(1 + chance.below(4));
      }
      elsewhere.addAll(scene.events());
    }
  }

  private Session becomesThePipeline() {
    var time = night("02:34:10");
    var session = new Session(Cast.PIPELINE, "jenkins-7731", SampleIncident.FIRST_HOP_KEY, time);
    var call = session.assumeRole(3600, chance);
    home.happens(time, leaked(call), call);
    return session;
  }

  private void looksAroundAgain(Session pipeline) {
    var second = night("02:34:41");
    for (var denied : Reconnaissance.calls()) {
      if (denied.call().service().equals("iam") || denied.call().service().equals("s3")) {
        home.happens(second, attacker(pipeline, denied.call()), denied.call());
        second = second.plusSeconds(2 + chance.below(9));
      }
    }
    var call = Call.read("organizations", "ListAccounts", null);
    home.happens(second, attacker(pipeline, call), call);
  }

  private Session crossesIntoBackup(Session pipeline) {
    var time = night("02:41:55");
    var session = new Session(Cast.OPERATOR, "jenkins-7731", SampleIncident.SECOND_HOP_KEY, time);
    var there = new Scene(chance, BACKUP, "us-east-1");
    var agent = commandLine(Call.read("sts", "AssumeRole", null));
    Crossing.happens(home, there, pipeline, session, ATTACKER_ADDRESS, agent, chance);
    elsewhere.addAll(there.events());
    return session;
  }

  private void readsBackups(Session operator) {
    var there = new Scene(chance, BACKUP, "us-east-1");
    var second = night("02:42:30");
    for (var call : Loot.inBackup(chance)) {
      there.happens(second, attacker(operator, call), call);
      second = second.plusSeconds(4 + chance.below(25));
    }
    elsewhere.addAll(there.events());
  }

  private void stopsTheTrail(Session operator) {
    var there = new Scene(chance, BACKUP, "us-east-1");
    var arn = "arn:aws:cloudtrail:us-east-1:" + BACKUP + ":trail/backup-trail";
    var look = Call.read("cloudtrail", "DescribeTrails", JsonObject.of("trailNameList", List.of()));
    there.happens(night("02:57:48"), attacker(operator, look), look);
    var stop = Call.write("cloudtrail", "StopLogging", JsonObject.of("name", arn), null);
    there.happens(night("02:58:21"), attacker(operator, stop), stop);
    elsewhere.addAll(there.events());
  }

  /// The attacker with a role's session, by command line.
  static Actor attacker(Session session, Call call) {
    return new Actor(
        session.role().account(), session.identity(), ATTACKER_ADDRESS, commandLine(call), false);
  }

  static Instant night(String clock) {
    return Moment.at(6, clock);
  }
}
