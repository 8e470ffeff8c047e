package org.trailglass.reach;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys under which requests and answers name resources, and what each names. As the API
/// references of the services write their parameters; CloudTrail begins them with a small letter.
final class ResourceKeys {
  /// By key in small letters, the noun as names of events have it.
  private static final Map<String, String> NOUNS =
      Stream.of(
              "accessKeyId=AccessKey",
              "agentId=Agent",
              "alarmName=Alarm",
              "aliasName=Alias",
              "allocationId=Address",
              "apiId=Api",
              "autoScalingGroupName=AutoScalingGroup",
              "backupVaultName=BackupVault",
              "bucket=Bucket",
              "bucketName=Bucket",
              "cacheClusterId=CacheCluster",
              "certificateId=Certificate",
              "clusterName=Cluster",
              "configRuleName=ConfigRule",
              "configurationRecorderName=ConfigurationRecorder",
              "dBClusterIdentifier=DBCluster",
              "dBClusterSnapshotIdentifier=DBClusterSnapshot",
              "dBInstanceIdentifier=DBInstance",
              "dBSnapshotIdentifier=DBSnapshot",
              "detectorId=Detector",
              "directoryId=Directory",
              "distributionId=Distribution",
              "documentName=Document",
              "domainName=Domain",
              "eventDataStore=EventDataStore",
              "fileSystemId=FileSystem",
              "functionName=Function",
              "groupId=SecurityGroup",
              "groupName=Group",
              "hostedZoneId=HostedZone",
              "imageId=Image",
              "instanceId=Instance",
              "instanceIds=Command",
              "instanceProfileName=InstanceProfile",
              "keyId=Key",
              "keyName=KeyPair",
              "layerName=Layer",
              "loadBalancerName=LoadBalancer",
              "logGroupName=LogGroup",
              "name=Name",
              "networkInterfaceId=NetworkInterface",
              "parameterName=Parameter",
              "projectName=Project",
              "queueName=Queue",
              "queueUrl=Queue",
              "repositoryName=Repository",
              "restApiId=RestApi",
              "roleName=Role",
              "routeTableId=RouteTable",
              "ruleName=Rule",
              "secretId=Secret",
              "serialNumber=MFADevice",
              "snapshotId=Snapshot",
              "stackName=Stack",
              "streamName=Stream",
              "subnetId=Subnet",
              "tableName=Table",
              "topicArn=Topic",
              "trailName=Trail",
              "trustAnchorId=TrustAnchor",
              "userName=User",
              "userPoolId=UserPool",
              "virtualMFADeviceName=VirtualMFADevice",
              "volumeId=Volume",
              "vpcId=Vpc",
              "vpcEndpointId=VpcEndpoint",
              "workGroup=WorkGroup")
          .map(pair -> pair.split("=", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> small(pair[0]), pair -> small(pair[1])));

  private ResourceKeys() {}

  /// What a key names, in small letters; empty if it names no resource.
  static Optional<String> noun(String key) {
    return Optional.ofNullable(NOUNS.get(small(key)));
  }

  /// Whether a call is about what a key names: `DeleteUser` about `userName`, and not about
  /// `groupName`.
  static boolean isObject(String eventName, String noun) {
    return small(eventName).contains(noun);
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
