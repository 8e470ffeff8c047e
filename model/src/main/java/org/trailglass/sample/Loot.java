package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.BACKUP;
import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.util.ArrayList;
import java.util.List;

/// What the attacker reads: objects, secrets, keys to open them.
final class Loot {
  private Loot() {}

  /// The reads in the backup account.
  static List<Call> inBackup(Chance chance) {
    var calls = new ArrayList<Call>();
    calls.add(Call.read("sts", "GetCallerIdentity", null));
    calls.add(Call.read("s3", "ListBuckets", JsonObject.of("Host", "s3.us-east-1.amazonaws.com")));
    calls.add(list(Places.VAULT, "snapshots/", BACKUP));
    for (int part = 0; part < 16; part++) {
      calls.add(object(Places.VAULT, "snapshots/2024-03-05/orders-" + part + ".sql.gz", BACKUP));
    }
    calls.add(Call.read("secretsmanager", "ListSecrets", JsonObject.of("maxResults", 100)));
    for (var name : List.of("vault/restore-key", "vault/replica-database")) {
      calls.add(secret(name, BACKUP, chance));
    }
    return calls;
  }

  /// The reads in production, with the planted key.
  static List<Call> inProduction(Chance chance) {
    var calls = new ArrayList<Call>();
    calls.add(list("northwind-customer-exports", "2024/", PRODUCTION));
    for (int day = 1; day <= 29; day++) {
      var key = "2024/02/" + (day < 10 ? "0" : "") + day + "/customers.csv.gz";
      calls.add(object("northwind-customer-exports", key, PRODUCTION));
    }
    for (var name : Places.SECRETS) {
      calls.add(secret(name, PRODUCTION, chance));
    }
    return calls;
  }

  /// A read of an object's content.
  static Call object(String bucket, String key, String account) {
    var request = JsonObject.of("bucketName", bucket, "Host", bucket + ".s3.amazonaws.com");
    var arn = "arn:aws:s3:::" + bucket;
    return Call.read("s3", "GetObject", request.put("key", key))
        .asData()
        .onObject(arn + '/' + key)
        .on("AWS::S3::Bucket", arn, account);
  }

  static Call list(String bucket, String prefix, String account) {
    var arn = "arn:aws:s3:::" + bucket;
    var host = bucket + ".s3.amazonaws.com";
    return Call.read(
            "s3",
            "ListObjects",
            JsonObject.of("list-type", "2", "bucketName", bucket, "prefix", prefix, "Host", host))
        .asData()
        .on("AWS::S3::Bucket", arn, account);
  }

  static Call secret(String name, String account, Chance chance) {
    var arn = Places.secretArn(account, name, chance.base64(6).replace('+', 'p').replace('/', 's'));
    return Call.read("secretsmanager", "GetSecretValue", JsonObject.of("secretId", arn));
  }
}
