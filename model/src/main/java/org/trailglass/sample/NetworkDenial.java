package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.PRODUCTION;

import java.time.Instant;

/// A network activity event: a VPC endpoint that refuses what passes through it. It lies in a log
/// file of another kind.
final class NetworkDenial {
  /// The session of the instance's own role, which began before the attack.
  static final Session SESSION =
      new Session(
          Cast.WEB, Places.INSTANCES.getLast(), "ASIA4NWWEBSE3EXAMPLE", Moment.at(6, "00:07:19"));

  private NetworkDenial() {}

  static void happens(Scene scene, Instant time, Chance chance) {
    var identity = SESSION.identity(JsonObject.of("ec2RoleDelivery", "1.0"));
    var actor =
        new Actor(PRODUCTION, identity, "198.51.100.33", "aws-cli/1.29.62 Python/3.9.16", false);
    var put =
        Call.write("s3", "PutObject", null, null)
            .onObject("arn:aws:s3:::dropzone-7731/customers.tar.gz");
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
