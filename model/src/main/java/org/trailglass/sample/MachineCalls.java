package org.trailglass.sample;

import java.util.List;

/// What programs do all day: objects, items, keys, parameters.
final class MachineCalls {
  private MachineCalls() {}

  /// Of a web server.
  static final List<CallMaker> WEB =
      List.of(
          MachineCalls::readAsset,
          MachineCalls::storeOrder,
          MachineCalls::parameters,
          MachineCalls::describeTags,
          MachineCalls::decrypt);

  /// Of the order function.
  static final List<CallMaker> ORDERS =
      List.of(
          MachineCalls::item,
          MachineCalls::storeOrder,
          MachineCalls::decrypt,
          MachineCalls::dataKey,
          MachineCalls::secret);

  private static Call readAsset(Chance chance, String account, String region) {
    var name = chance.earlyOf(List.of("app.js", "style.css", "logo.svg", "fonts/Inter.woff2"));
    return Loot.object("northwind-web-assets", "v" + chance.below(40) + '/' + name, account);
  }

  private static Call storeOrder(Chance chance, String account, String region) {
    var bucket = "northwind-order-archive";
    var key = "2024/03/" + chance.hex(2) + '/' + chance.uuid() + ".json";
    return Call.write(
            "s3",
            "PutObject",
            JsonObject.of(
                "bucketName",
                bucket,
                "Host",
                bucket + ".s3." + region + ".amazonaws.com",
                "key",
                key,
                "x-amz-server-side-encryption",
                "aws:kms"),
            JsonObject.of(
                "x-amz-server-side-encryption",
                "aws:kms",
                "x-amz-server-side-encryption-aws-kms-key-id",
                Places.keyArn(account, region)))
        .asData()
        .onObject("arn:aws:s3:::" + bucket + '/' + key)
        .on("AWS::S3::Bucket", "arn:aws:s3:::" + bucket, account);
  }

  private static Call item(Chance chance, String account, String region) {
    var table = chance.oneOf(Places.TABLES);
    var request =
        JsonObject.of(
            "tableName",
            table,
            "key",
            JsonObject.of("orderId", "NW-" + (100_000 + chance.below(800_000))));
    var call =
        chance.percent(60)
            ? Call.read("dynamodb", "GetItem", request.put("consistentRead", false))
            : Call.write("dynamodb", "PutItem", request, null);
    return call.asData()
        .on("AWS::DynamoDB::Table", Places.tableArn(account, region, table), account);
  }

  private static Call parameters(Chance chance, String account, String region) {
    return Call.read(
        "ssm",
        "GetParameters",
        JsonObject.of(
            "names",
            List.of("/web/session/ttl", "/web/feature/" + chance.oneOf(Places.STACKS)),
            "withDecryption",
            true));
  }

  private static Call describeTags(Chance chance, String account, String region) {
    var values =
        JsonObject.of("items", List.of(JsonObject.of("value", chance.oneOf(Places.INSTANCES))));
    var filter = JsonObject.of("name", "resource-id", "valueSet", values);
    return Call.read(
        "ec2", "DescribeTags", JsonObject.of("filterSet", JsonObject.of("items", List.of(filter))));
  }

  static Call decrypt(Chance chance, String account, String region) {
    var function =
        "arn:aws:lambda:" + region + ':' + account + ":function:" + chance.oneOf(Places.FUNCTIONS);
    return Call.read(
            "kms",
            "Decrypt",
            JsonObject.of(
                "encryptionContext",
                JsonObject.of("aws:lambda:FunctionArn", function),
                "encryptionAlgorithm",
                "SYMMETRIC_DEFAULT"))
        .on("AWS::KMS::Key", Places.keyArn(account, region), account);
  }

  static Call dataKey(Chance chance, String account, String region) {
    var bucket = chance.oneOf(Places.BUCKETS);
    return Call.read(
            "kms",
            "GenerateDataKey",
            JsonObject.of(
                "keyId", Places.keyArn(account, region),
                "encryptionContext", JsonObject.of("aws:s3:arn", "arn:aws:s3:::" + bucket),
                "keySpec", "AES_256"))
        .on("AWS::KMS::Key", Places.keyArn(account, region), account);
  }

  private static Call secret(Chance chance, String account, String region) {
    var arn = Places.secretArn(account, "prod/orders/database", "Xq7fTa");
    return Call.read("secretsmanager", "GetSecretValue", JsonObject.of("secretId", arn));
  }
}
