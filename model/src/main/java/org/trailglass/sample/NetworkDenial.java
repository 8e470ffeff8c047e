package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.time.Instant;

/// A network activity event: a VPC endpoint that refuses what passes through it. It lies in a log
/// file of another kind.
final class NetworkDenial {
  private NetworkDenial() {}

  static void happens(Scene scene, Instant time, String instance, Chance chance) {
    var session = new Session(Cast.WEB, instance, chance.key("ASIA"), time.minusSeconds(9_000));
    var identity = session.identity(JsonObject.of("ec2RoleDelivery", "1.0"));
    var actor =
        new Actor(PRODUCTION, identity, "198.51.100.33", "aws-cli/1.29.62 Python/3.9.16", false);
    var put =
        Call.write("s3", "PutObject", null, null)
            .on("AWS::S3::Object", "arn:aws:s3:::dropzone-7731/customers.tar.gz", "111111111111");
    scene.add(
        scene
            .draft(time, actor, put.inCategory("NetworkActivity"))
            .version("1.09")
            .kind(Kind.NETWORK)
            .type("AwsVpceEvents")
            .error("VpceAccessDenied", "The request was denied due to a VPC endpoint policy")
            .with("vpcEndpointId", "vpce-0" + chance.hex(16))
            .with("vpcEndpointAccountId", PRODUCTION));
  }
}
