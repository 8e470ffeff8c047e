package org.trailglass.sample;

import java.time.Instant;

/// Writes one event after the other, with keys in the order in which CloudTrail writes them. One
/// thread.
final class BenchmarkEvent {
  private final BenchmarkChance chance;
  private final ByteText text;
  private final String account;
  private final String region;
  private final BenchmarkIdentity identity;
  private final BenchmarkDetails details;
  private BenchmarkShape shape;
  private int rank;
  private int address;

  BenchmarkEvent(BenchmarkChance chance, ByteText text, String account, String region) {
    this.chance = chance;
    this.text = text;
    this.account = account;
    this.region = region;
    identity = new BenchmarkIdentity(text, account);
    details = new BenchmarkDetails(chance, text, account, region);
    shape = BenchmarkShape.any(chance);
  }

  /// @param time in seconds since 1970
  void write(long time) {
    maySomebodyElseAct();
    boolean isByService = chance.below(100) < shape.servicePercent();
    boolean isFailed = !isByService && chance.below(100) < 4;
    text.text("{\"eventVersion\":\"1.09\",\"userIdentity\":");
    if (isByService) {
      identity.service(shape.byService());
    } else {
      identity.principal(rank, time);
    }
    text.text(",\"eventTime\":\"").text(Instant.ofEpochSecond(time).toString());
    text.text("\",\"eventSource\":\"").text(shape.service()).text(".amazonaws.com");
    text.text("\",\"eventName\":\"").text(shape.name());
    text.text("\",\"awsRegion\":\"").text(region);
    text.text("\",\"sourceIPAddress\":\"");
    caller(isByService);
    if (isFailed) {
      failure();
    }
    details.write(shape, isFailed);
    tail(isByService);
  }

  /// Events come in bursts: the same caller does the same for a while.
  private void maySomebodyElseAct() {
    if (chance.below(100) < 22) {
      rank = chance.rank(BenchmarkNames.PRINCIPALS);
      address = chance.rank(BenchmarkNames.ADDRESSES);
    }
    if (chance.below(100) < 35) {
      shape = BenchmarkShape.any(chance);
    }
  }

  private void caller(boolean isByService) {
    if (isByService) {
      text.text(shape.byService()).text("\",\"userAgent\":\"").text(shape.byService());
    } else {
      BenchmarkNames.address(address, text);
      text.text("\",\"userAgent\":\"");
      BenchmarkNames.agent(rank % 160, text);
    }
    text.text("\"");
  }

  private void failure() {
    if (chance.below(3) == 0) {
      text.text(",\"errorCode\":\"ThrottlingException\",\"errorMessage\":\"Rate exceeded\"");
      return;
    }
    text.text(",\"errorCode\":\"AccessDenied\",\"errorMessage\":\"User: arn:aws:sts::")
        .text(account);
    text.text(":assumed-role/");
    BenchmarkNames.principal(chance.rank(BenchmarkNames.PRINCIPALS), text);
    text.text(" is not authorized to perform: ").text(shape.service()).text(":");
    text.text(shape.name()).text(" because no identity-based policy allows the action\"");
  }

  private void tail(boolean isByService) {
    text.text(",\"eventID\":\"").uuid(chance.next(), chance.next());
    text.text("\",\"readOnly\":").text(String.valueOf(shape.isRead()));
    details.resources(shape);
    text.text(",\"eventType\":\"AwsApiCall\",\"managementEvent\":");
    text.text(String.valueOf(!shape.isData())).text(",\"recipientAccountId\":\"").text(account);
    text.text("\",\"eventCategory\":\"").text(shape.isData() ? "Data\"" : "Management\"");
    if (isByService && shape.body() == BenchmarkShape.Body.ASSUME_ROLE) {
      text.text(",\"sharedEventID\":\"").uuid(chance.next(), chance.next()).text("\"}");
    } else if (isByService || address % 2 == 0) {
      text.text("}");
    } else {
      text.text(",\"tlsDetails\":{\"tlsVersion\":\"TLSv1.3\",\"cipherSuite\":");
      text.text("\"TLS_AES_128_GCM_SHA256\",\"clientProvidedHostHeader\":\"");
      text.text(shape.service()).text(".").text(region).text(".amazonaws.com\"}}");
    }
  }
}
