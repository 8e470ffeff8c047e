package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Programs at work, day and night: web servers, the order function, the build server with the key
/// that is to leak, and the pipeline of the code host.
final class MachineWork {
  private static final String MAIN = "eu-central-1";
  private static final String TERRAFORM =
      "APN/1.0 HashiCorp/1.0 Terraform/1.7.3 (+https://www.terraform.io) "
          + "terraform-provider-aws/5.38.0 aws-sdk-go-v2/1.25.0 os/linux lang/go#1.21.6";

  private final Chance chance;
  private final Scene main;
  private final Scene global;

  MachineWork(Chance chance) {
    this.chance = chance;
    main = new Scene(chance, PRODUCTION, MAIN);
    global = new Scene(chance, PRODUCTION, "us-east-1");
  }

  List<TrailEvent> events() {
    for (int day = 5; day <= 6; day++) {
      for (int quarter = 0; quarter < 4; quarter++) {
        var start = Moment.at(day, "00:00:00").plusSeconds(quarter * 21_600L);
        servesPages(start);
        processesOrders(start);
      }
      for (var clock : List.of("06:05:12", "10:41:09", "13:30:44", "16:22:58")) {
        deploysFromJenkins(Moment.at(day, clock).plusSeconds(chance.below(600)));
        deploysFromGithub(Moment.at(day, clock).plusSeconds(1_800 + chance.below(3_600)));
      }
      exportsReports(Moment.at(day, "04:30:00"));
    }
    var all = new ArrayList<>(main.events());
    all.addAll(global.events());
    return all;
  }

  private void servesPages(Instant start) {
    int host = 31;
    for (var instance : Places.INSTANCES) {
      var session = session(instance, start);
      begins(session, "ec2.amazonaws.com");
      // One of the instances was never moved to version 2 of the metadata service.
      var delivery = JsonObject.of("ec2RoleDelivery", host == 33 ? "1.0" : "2.0");
      var actor =
          new Actor(
              PRODUCTION,
              session.identity(delivery),
              "198.51.100." + host++,
              "aws-sdk-java/2.24.5 Linux/6.1.77-99.164.amzn2023 OpenJDK_64-Bit_Server_VM/21.0.2",
              false);
      repeats(main, actor, session.creation(), MachineCalls.WEB, 18, 1_100);
    }
  }

  private Session session(String instance, Instant start) {
    var known = NetworkDenial.SESSION;
    boolean isKnown =
        known.name().equals(instance) && Duration.between(start, known.creation()).toHours() == 0;
    var time = start.plusSeconds(chance.below(900));
    return isKnown ? known : new Session(Cast.WEB, instance, chance.key("ASIA"), time);
  }

  private void processesOrders(Instant start) {
    var time = start.plusSeconds(chance.below(900));
    var session = new Session(Cast.ORDERS, "order-processor", chance.key("ASIA"), time);
    begins(session, "lambda.amazonaws.com");
    var function = "arn:aws:lambda:" + MAIN + ':' + PRODUCTION + ":function:order-processor";
    var scope =
        JsonObject.of(
            "issuerType", "AWS::Lambda",
            "sourceArn", function,
            "sourceAccount", PRODUCTION,
            "credentialsIssuedTo", function);
    var actor =
        new Actor(
            PRODUCTION,
            session.identity().put("inScopeOf", scope),
            "198.51.100.90",
            "Boto3/1.34.42 md/Botocore#1.34.42 ua/2.0 os/linux#5.10.205 lang/python#3.12.1 "
                + "exec-env/AWS_Lambda_python3.12",
            false);
    repeats(main, actor, time, MachineCalls.ORDERS, 50, 410);
  }

  /// A machine takes the next session before the last is over.
  private void begins(Session session, String service) {
    var call = session.assumeRole(28_800, chance);
    main.add(
        main.draft(session.creation(), Actor.service(PRODUCTION, service), call)
            .with("sharedEventID", chance.uuid()));
  }

  private void deploysFromJenkins(Instant start) {
    var user = Cast.JENKINS.identity(Response.jenkinsKey(start));
    var jenkins = new Actor(PRODUCTION, user, Cast.JENKINS_ADDRESS, TERRAFORM, false);
    var name = "jenkins-" + (7_700 + chance.below(30));
    var session = new Session(Cast.PIPELINE, name, chance.key("ASIA"), start.plusSeconds(2));
    global.happens(start, jenkins, Call.read("sts", "GetCallerIdentity", null));
    global.happens(start.plusSeconds(2), jenkins, session.assumeRole(3_600, chance));
    var actor = new Actor(PRODUCTION, session.identity(), Cast.JENKINS_ADDRESS, TERRAFORM, false);
    repeats(main, actor, start.plusSeconds(4), ReadCalls.ALL.subList(0, 18), 14, 8);
    repeats(main, actor, start.plusSeconds(60), WriteCalls.ALL.subList(0, 9), 9, 12);
    deploysStack(actor, start.plusSeconds(180));
  }

  /// A stack: the person's call, and what CloudFormation then does in the person's name.
  private void deploysStack(Actor actor, Instant start) {
    var stack = chance.oneOf(Places.STACKS);
    var arn =
        "arn:aws:cloudformation:"
            + MAIN
            + ':'
            + PRODUCTION
            + ":stack/"
            + stack
            + '/'
            + chance.uuid();
    main.happens(
        start,
        actor,
        Call.write(
            "cloudformation",
            "UpdateStack",
            JsonObject.of(
                "stackName",
                stack,
                "templateURL",
                "https://northwind-build-artifacts.s3.amazonaws.com/" + stack + ".yaml",
                "capabilities",
                List.of("CAPABILITY_NAMED_IAM"),
                "parameters",
                List.of(JsonObject.of("parameterKey", "Stage"))),
            JsonObject.of("stackId", arn)));
    var service = actor.through("cloudformation.amazonaws.com");
    repeats(main, service, start.plusSeconds(5), WriteCalls.ALL.subList(4, 15), 8, 15);
  }

  private void deploysFromGithub(Instant start) {
    var session = new Session(Cast.GITHUB, "GitHubActions", chance.key("ASIA"), start);
    var agent = "aws-sdk-nodejs/2.1550.0 linux/v20.11.0 configure-aws-credentials/4.0.2";
    FederatedSignIn.withWebIdentity(main, session, agent, chance);
    var web =
        JsonObject.of(
            "webIdFederationData",
            JsonObject.of(
                "federatedProvider",
                "arn:aws:iam::" + PRODUCTION + ":oidc-provider/token.actions.githubusercontent.com",
                "attributes",
                new JsonObject()));
    var actor = new Actor(PRODUCTION, session.identity(web), "203.0.113.140", agent, false);
    repeats(main, actor, start.plusSeconds(6), WriteCalls.ALL.subList(0, 2), 4, 20);
    repeats(main, actor, start.plusSeconds(8), ReadCalls.ALL.subList(0, 10), 6, 14);
  }

  private void exportsReports(Instant start) {
    var actor =
        new Actor(
            PRODUCTION,
            Cast.REPORTS.identity("AKIA4NWREPOR6EXAMPLE"),
            "198.51.100.61",
            "Boto3/1.26.90 Python/3.9.18 Linux/5.15.0 Botocore/1.29.90",
            false);
    repeats(main, actor, start, List.of(MachineWork::exported), 25, 20);
  }

  private static Call exported(Chance chance, String account, String region) {
    return Loot.object(
        "northwind-customer-exports", "2024/03/0" + (1 + chance.below(5)) + "/orders.csv", account);
  }

  /// Calls of the kinds given, with gaps of up to twice the mean.
  private void repeats(
      Scene scene, Actor actor, Instant start, List<CallMaker> makers, int calls, int meanGap) {
    var time = start;
    for (int i = 0; i < calls; i++) {
      time = time.plusSeconds(1 + chance.below(2 * meanGap));
      var call = chance.earlyOf(makers).make(chance, scene.account(), scene.region());
      if (call.name().equals("GetObject") && chance.percent(4)) {
        scene.fails(time, actor, call, "NoSuchKey", "The specified key does not exist.");
      } else {
        scene.happens(time, actor, call);
      }
    }
  }
}
