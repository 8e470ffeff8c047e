package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.BACKUP;
import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The nightly copy into the backup account, by the same role that the attacker later uses: the
/// honest example of the second hop.
final class BackupWork {
  private static final String ADDRESS = "198.51.100.90";
  private static final String AGENT =
      "Boto3/1.34.42 md/Botocore#1.34.42 ua/2.0 os/linux#5.10.205 lang/python#3.12.1 "
          + "exec-env/AWS_Lambda_python3.12";

  private final Chance chance;
  private final Scene here;
  private final Scene there;

  BackupWork(Chance chance) {
    this.chance = chance;
    here = new Scene(chance, PRODUCTION, "us-east-1");
    there = new Scene(chance, BACKUP, "us-east-1");
  }

  List<TrailEvent> events() {
    for (int day = 5; day <= 6; day++) {
      copies(Moment.at(day, "01:00:04"));
    }
    looksAfterBackups();
    var all = new ArrayList<>(here.events());
    all.addAll(there.events());
    return all;
  }

  private void copies(Instant start) {
    var scheduler =
        new Session(Cast.ORDERS, "backup-scheduler", chance.key("ASIA"), start.minusSeconds(3));
    var service = Actor.service(PRODUCTION, "lambda.amazonaws.com");
    here.happens(scheduler.creation(), service, scheduler.assumeRole(3_600, chance));
    var session = new Session(Cast.OPERATOR, "nightly", chance.key("ASIA"), start);
    Crossing.happens(here, there, scheduler, session, ADDRESS, AGENT, chance);
    var actor = new Actor(BACKUP, session.identity(), ADDRESS, AGENT, false);
    var time = start;
    for (int part = 0; part < 45; part++) {
      time = time.plusSeconds(5 + chance.below(40));
      there.happens(time, actor, stored(time, part));
    }
    there.happens(time.plusSeconds(9), actor, keeps());
  }

  private static Call stored(Instant time, int part) {
    var day = time.toString().substring(0, 10);
    var key = "snapshots/" + day + "/orders-" + part + ".sql.gz";
    return Call.write(
            "s3",
            "PutObject",
            JsonObject.of(
                "bucketName",
                Places.VAULT,
                "Host",
                Places.VAULT + ".s3.amazonaws.com",
                "key",
                key,
                "x-amz-storage-class",
                "STANDARD_IA"),
            JsonObject.of("x-amz-server-side-encryption", "AES256"))
        .asData()
        .onObject("arn:aws:s3:::" + Places.VAULT + '/' + key)
        .on("AWS::S3::Bucket", "arn:aws:s3:::" + Places.VAULT, BACKUP);
  }

  private static Call keeps() {
    var rule =
        JsonObject.of(
            "ID",
            "keep-ninety-days",
            "Status",
            "Enabled",
            "Expiration",
            JsonObject.of("Days", 90),
            "Filter",
            JsonObject.of("Prefix", "snapshots/"));
    return Call.write(
        "s3",
        "PutBucketLifecycle",
        JsonObject.of(
            "bucketName",
            Places.VAULT,
            "lifecycle",
            "",
            "LifecycleConfiguration",
            JsonObject.of("Rule", rule)),
        null);
  }

  private void looksAfterBackups() {
    var start = Moment.at(5, "10:15:20");
    var person = "maria.santos@northwind.example";
    var session = new Session(Cast.BACKUP_ADMINS, person, chance.key("ASIA"), start);
    var actor = new Actor(BACKUP, session.identity(), Cast.address(person), Cast.BROWSER, true);
    for (int i = 0; i < 25; i++) {
      var call = chance.earlyOf(ReadCalls.ALL).make(chance, BACKUP, "us-east-1");
      there.happens(start.plusSeconds(30L * i + chance.below(25)), actor, call);
    }
  }
}
