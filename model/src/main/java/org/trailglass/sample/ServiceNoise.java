package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.BACKUP;
import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.util.ArrayList;
import java.util.List;

/// What AWS services do on their own, day and night, in both accounts.
final class ServiceNoise {
  private final Chance chance;

  ServiceNoise(Chance chance) {
    this.chance = chance;
  }

  List<TrailEvent> events() {
    var events = new ArrayList<TrailEvent>();
    for (var region : Places.REGIONS) {
      int each = region.equals("eu-central-1") ? 6 : 2;
      events.addAll(hum(PRODUCTION, region, each));
    }
    events.addAll(hum(BACKUP, "us-east-1", 3));
    return events;
  }

  private List<TrailEvent> hum(String account, String region, int eventsAnHour) {
    var scene = new Scene(chance, account, region);
    for (int i = 0; i < 48 * eventsAnHour; i++) {
      var time = Moment.at(5, "00:00:00").plusSeconds(chance.below(48 * 3_600));
      switch (chance.below(5)) {
        case 0, 1 -> {
          var call = bucketCheck(account);
          scene.happens(time, Actor.service(account, "cloudtrail.amazonaws.com"), call);
        }
        case 2 -> {
          var call = MachineCalls.dataKey(chance, account, region);
          scene.happens(time, Actor.service(account, "s3.amazonaws.com"), call);
        }
        case 3 -> {
          var call = MachineCalls.decrypt(chance, account, region);
          scene.happens(time, Actor.service(account, "lambda.amazonaws.com"), call);
        }
        default -> {
          var role = serviceRole(account);
          var session = new Session(role, "AWSConfig-Describe", chance.key("ASIA"), time);
          var service = Actor.service(account, "config.amazonaws.com");
          var call = session.assumeRole(3_600, chance);
          scene.add(scene.draft(time, service, call).with("sharedEventID", chance.uuid()));
        }
      }
    }
    return scene.events();
  }

  private static Call bucketCheck(String account) {
    var bucket = account.equals(BACKUP) ? Places.VAULT : "northwind-trail-archive";
    var request =
        JsonObject.of("bucketName", bucket, "Host", bucket + ".s3.amazonaws.com", "acl", "");
    return Call.read("s3", "GetBucketAcl", request)
        .on("AWS::S3::Bucket", "arn:aws:s3:::" + bucket, account);
  }

  private static RoleName serviceRole(String account) {
    return new RoleName(
        account,
        "AWSServiceRoleForConfig",
        account.equals(BACKUP) ? "AROA6BKCONFIGUEXAMPLE" : "AROA4NWCONFIGUEXAMPLE",
        "/aws-service-role/config.amazonaws.com/");
  }
}
