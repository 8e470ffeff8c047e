package org.trailglass.sample;

import java.util.List;

/// What developers and the pipeline change of instances, their disks and their networks.
final class ComputeCalls {
  private ComputeCalls() {}

  static Call tags(Chance chance, String account, String region) {
    var tag =
        JsonObject.of("key", "owner", "value", chance.oneOf(List.of("orders", "web", "data")));
    return Call.write(
        "ec2",
        "CreateTags",
        JsonObject.of(
            "resourcesSet",
            items(JsonObject.of("resourceId", chance.oneOf(Places.INSTANCES))),
            "tagSet",
            items(tag)),
        JsonObject.of("requestId", chance.uuid(), "_return", true));
  }

  static Call startInstances(Chance chance, String account, String region) {
    var instance = chance.oneOf(Places.INSTANCES);
    boolean isStart = chance.percent(50);
    var state =
        JsonObject.of(
            "instanceId", instance,
            "currentState", state(isStart ? 0 : 64, isStart ? "pending" : "stopping"),
            "previousState", state(isStart ? 80 : 16, isStart ? "stopped" : "running"));
    return Call.write(
        "ec2",
        isStart ? "StartInstances" : "StopInstances",
        JsonObject.of("instancesSet", items(JsonObject.of("instanceId", instance))),
        JsonObject.of("requestId", chance.uuid(), "instancesSet", items(state)));
  }

  private static JsonObject state(int code, String name) {
    return JsonObject.of("code", code, "name", name);
  }

  static Call ingress(Chance chance, String account, String region) {
    var range = JsonObject.of("cidrIp", "192.0.2.0/24", "description", "office");
    var permission =
        JsonObject.of(
            "ipProtocol",
            "tcp",
            "fromPort",
            443,
            "toPort",
            443,
            "groups",
            new JsonObject(),
            "ipRanges",
            items(range),
            "ipv6Ranges",
            new JsonObject(),
            "prefixListIds",
            new JsonObject());
    return Call.write(
        "ec2",
        "AuthorizeSecurityGroupIngress",
        JsonObject.of("groupId", "sg-0" + chance.hex(16), "ipPermissions", items(permission)),
        JsonObject.of("requestId", chance.uuid(), "_return", true));
  }

  static Call snapshot(Chance chance, String account, String region) {
    var volume = "vol-0" + chance.hex(16);
    return Call.write(
        "ec2",
        "CreateSnapshot",
        JsonObject.of("volumeId", volume, "description", "before release"),
        JsonObject.of(
            "requestId",
            chance.uuid(),
            "snapshotId",
            "snap-0" + chance.hex(16),
            "volumeId",
            volume,
            "status",
            "pending",
            "ownerId",
            account,
            "volumeSize",
            "100",
            "encrypted",
            true));
  }

  static Call runInstances(Chance chance, String account, String region) {
    var instance = "i-0" + chance.hex(16);
    var request =
        JsonObject.of(
            "instancesSet",
            items(JsonObject.of("imageId", "ami-0" + chance.hex(16), "minCount", 1, "maxCount", 1)),
            "instanceType",
            "t4g.medium",
            "blockDeviceMapping",
            new JsonObject(),
            "monitoring",
            JsonObject.of("enabled", false),
            "subnetId",
            "subnet-0" + chance.hex(16),
            "userData",
            "<sensitiveDataRemoved>",
            "clientToken",
            chance.uuid());
    var placement = JsonObject.of("availabilityZone", region + 'a', "tenancy", "default");
    var started =
        JsonObject.of(
            "instanceId",
            instance,
            "instanceState",
            state(0, "pending"),
            "privateDnsName",
            "ip-10-0-" + chance.below(250) + "-7.ec2.internal",
            "instanceType",
            "t4g.medium",
            "placement",
            placement,
            "ebsOptimized",
            false);
    return Call.write(
        "ec2",
        "RunInstances",
        request,
        JsonObject.of(
            "requestId",
            chance.uuid(),
            "reservationId",
            "r-0" + chance.hex(16),
            "ownerId",
            account,
            "instancesSet",
            items(started)));
  }

  private static JsonObject items(JsonObject item) {
    return JsonObject.of("items", List.of(item));
  }
}
