package org.trailglass.sample;

import static org.trailglass.sample.SampleIncident.BACKUP;
import static org.trailglass.sample.SampleIncident.PRODUCTION;

/// Everyone who takes part, with the ids that stay the same throughout. Addresses are from the
/// ranges that RFC 5737 and RFC 3849 keep for documentation.
final class Cast {
  private Cast() {}

  static final UserName JENKINS =
      new UserName(PRODUCTION, SampleIncident.LEAKED_USER, "AIDA4NWJENKINSEXAMPLE");
  static final UserName TOM = new UserName(PRODUCTION, "tom.becker", "AIDA4NWTOMBECKEXAMPLE");
  static final UserName REPORTS =
      new UserName(PRODUCTION, "reports-export", "AIDA4NWREPORTSEXAMPLE");
  static final UserName PLANTED =
      new UserName(PRODUCTION, SampleIncident.PLANTED_USER, "AIDA4NWPLANTEDEXAMPLE");

  static final RoleName PIPELINE =
      new RoleName(PRODUCTION, SampleIncident.FIRST_HOP_ROLE, "AROA4NWPIPELINEXAMPLE");
  static final RoleName WEB = new RoleName(PRODUCTION, "web-server", "AROA4NWWEBSERVEXAMPLE");
  static final RoleName ORDERS =
      new RoleName(PRODUCTION, "order-processor", "AROA4NWORDERSFEXAMPLE", "/service-role/");
  static final RoleName GITHUB =
      new RoleName(PRODUCTION, "github-actions", "AROA4NWGITHUBAEXAMPLE");
  static final RoleName HELPDESK = new RoleName(PRODUCTION, "helpdesk", "AROA4NWHELPDESEXAMPLE");
  static final RoleName ADMINS =
      new RoleName(
          PRODUCTION,
          "AWSReservedSSO_SecurityAdmin_5d1c2b7e9f3a4c60",
          "AROA4NWSSOADMIEXAMPLE",
          "/aws-reserved/sso.amazonaws.com/eu-central-1/");
  static final RoleName DEVELOPERS =
      new RoleName(
          PRODUCTION,
          "AWSReservedSSO_Developer_81fe0a4d6cb29357",
          "AROA4NWSSODEVEEXAMPLE",
          "/aws-reserved/sso.amazonaws.com/eu-central-1/");
  static final RoleName OPERATOR =
      new RoleName(BACKUP, SampleIncident.SECOND_HOP_ROLE, "AROA6BKOPERATOEXAMPLE");
  static final RoleName BACKUP_ADMINS =
      new RoleName(
          BACKUP,
          "AWSReservedSSO_SecurityAdmin_c07d93b1e2f64a58",
          "AROA6BKSSOADMIEXAMPLE",
          "/aws-reserved/sso.amazonaws.com/eu-central-1/");

  /// The build server's own address, where the leaked key belongs.
  static final String JENKINS_ADDRESS = "198.51.100.23";

  /// The office.
  static final String OFFICE = "192.0.2.10";

  /// Where somebody of the identity centre sits.
  static String address(String person) {
    return "192.0.2." + (20 + Math.floorMod(person.hashCode(), 60));
  }

  /// The browser of those who use the console.
  static final String BROWSER =
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) "
          + "Chrome/122.0.0.0 Safari/537.36";
}
