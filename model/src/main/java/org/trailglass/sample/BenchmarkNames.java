package org.trailglass.sample;

/// Names that belong to a number, always the same one to the same number.
final class BenchmarkNames {
  static final int ACCOUNTS = 12;
  static final int PRINCIPALS = 800;
  static final int ADDRESSES = 30_000;
  static final int BUCKETS = 200;

  private static final String[] TEAMS = {
    "buy", "bill", "find", "data", "log", "auth", "img", "map", "risk", "ops"
  };
  private static final String[] KINDS = {"app", "api", "job", "fn", "adm", "ro", "ci", "web"};
  private static final String[] AGENTS = {
    "aws-sdk-java/2.20.162 OpenJDK/17.0.9",
    "Boto3/1.28.62 Python/3.11.6",
    "aws-cli/2.13.25 Python/3.11.5",
    "HashiCorp/1.0 Terraform/1.5.7",
    "Mozilla/5.0 (Windows NT 10.0) Chrome/118.0.0.0",
    "aws-sdk-go-v2/1.21.0 lang/go#1.21.1",
    "aws-sdk-js/3.425.0 nodejs/18.18.0",
    "S3Console/0.4, aws-internal/3"
  };

  private BenchmarkNames() {}

  static String account(int rank) {
    return String.valueOf(111_111_111_111L + 8_212_345_679L * rank);
  }

  static void principal(int rank, ByteText text) {
    text.text(TEAMS[rank % TEAMS.length]).text("-").text(KINDS[rank / 10 % KINDS.length]);
    if (rank >= 80) {
      text.text("-").number(rank / 80);
    }
  }

  static void agent(int rank, ByteText text) {
    text.text(AGENTS[rank % AGENTS.length]);
    if (rank >= AGENTS.length) {
      text.text(" md/").number(rank / AGENTS.length);
    }
  }

  /// One of 30,000 addresses, from 10.0.0.0/8 and the ranges for documentation.
  static void address(int rank, ByteText text) {
    long mixed = BenchmarkChance.mix(rank);
    text.text(rank % 3 == 0 ? "203.0." : "10.").number(mixed >>> 8 & 255);
    if (rank % 3 != 0) {
      text.text(".").number(mixed >>> 16 & 255);
    }
    text.text(".").number(mixed & 255);
  }
}
