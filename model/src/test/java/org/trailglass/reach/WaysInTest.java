package org.trailglass.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.identity.Lineage;
import org.trailglass.search.Search;
import org.trailglass.store.Built;

class WaysInTest {
  private static final String OWN = "111122223333";
  private static final String OTHER = "999988887777";

  @Test
  void tellsCodeOfFunctions() {
    assertIsWayIn("FUNCTION_CODE", event("UpdateFunctionCode20150331v2", "'functionName':'f'"));
    assertIsWayIn(
        "FUNCTION_LAYERS",
        event(
            "UpdateFunctionConfiguration20150331v2",
            "'functionName':'f','layers':['arn:aws:lambda:eu-west-1:111122223333:layer:l:1']"));
    assertThat(
            lasting(
                event("UpdateFunctionConfiguration20150331v2", "'functionName':'f','timeout':'3'")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'principal':'*'",
        "'principal':'" + OTHER + "'",
        "'principal':'arn:aws:iam::" + OTHER + ":role/x'",
        "'principal':'events.amazonaws.com','sourceArn':'arn:aws:events:eu-west-1:" + OTHER + "'",
        "'principal':'" + OWN + "','functionUrlAuthType':'NONE'"
      })
  void tellsFunctionsThatStrangersMayCall(String who) {
    assertIsWayIn("FUNCTION_PERMISSION", permission(who));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'principal':'" + OWN + "'",
        "'principal':'s3.amazonaws.com','sourceArn':'arn:aws:s3:::bucket'"
      })
  void tellsFunctionsThatTheOwnAccountMayCallApart(String who) {
    assertIsBeside("FUNCTION_PERMISSION", permission(who));
  }

  @Test
  void tellsAddressesOfFunctionsThatAskForNoAuthentication() {
    assertIsWayIn(
        "FUNCTION_URL", event("CreateFunctionUrlConfig", "'functionName':'f','authType':'NONE'"));
    assertIsBeside(
        "FUNCTION_URL",
        event("CreateFunctionUrlConfig", "'functionName':'f','authType':'AWS_IAM'"));
  }

  @Test
  void tellsGrantsToOtherAccounts() {
    assertIsWayIn("KEY_GRANT", grant(OTHER));
    assertIsBeside("KEY_GRANT", grant(OWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "*:*",
        "s*:Get*",
        "iam:PassRole",
        "STS:AssumeRole",
        "sso:*",
        "organizations:InviteAccountToOrganization",
        "lambda:UpdateFunctionCode",
        "secretsmanager:GetSecretValue"
      })
  void tellsPoliciesOverIdentities(String action) {
    var document = document("Allow", action);

    assertIsWayIn("POLICY", policy(document));
    assertIsWayIn("POLICY_VERSION", version(document));
    assertIsWayIn(
        "ROLE_POLICY", event("PutRolePolicy", "'roleName':'r','policyName':'p'," + document));
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3:GetObject", "ssm:*", "e*:Get*", "identitystore:ListUsers"})
  void tellsOtherPoliciesApart(String action) {
    assertIsBeside("POLICY", policy(document("Allow", action)));
  }

  @Test
  void tellsPoliciesThatOnlyDenyApart() {
    assertIsBeside("POLICY", policy(document("Deny", "*")));
  }

  @Test
  void takesAPolicyThatCannotBeReadAsAWayIn() {
    assertIsWayIn("POLICY", policy("'policyDocument':'HIDDEN_DUE_TO_SECURITY_REASONS'"));
    assertIsWayIn("POLICY_VERSION", version("'policyDocument':'{'"));
  }

  @Test
  void tellsWhichVersionBecameTheDefault() {
    assertIsWayIn(
        "DEFAULT_VERSION",
        event(
            "SetDefaultPolicyVersion",
            "'policyArn':'arn:aws:iam::111122223333:policy/p','versionId':'v1'"));
  }

  @Test
  void tellsKeysThatWereMadeActiveAgain() {
    assertIsWayIn(
        "ACTIVATED_KEY", event("UpdateAccessKey", "'accessKeyId':'AKIA2','status':'Active'"));
    assertThat(lasting(event("UpdateAccessKey", "'accessKeyId':'AKIA2','status':'Inactive'")))
        .isEmpty();
  }

  @Test
  void tellsRolesOfInstancesAndDevicesOfUsers() {
    assertIsWayIn(
        "PROFILE_ROLE",
        event("AddRoleToInstanceProfile", "'instanceProfileName':'i','roleName':'r'"));
    assertIsWayIn(
        "MFA_OF_USER",
        event(
            "EnableMFADevice",
            "'userName':'u','serialNumber':'arn:aws:iam::111122223333:mfa/phone'"));
    assertIsBeside(
        "MFA_DEVICE",
        event(
            "CreateVirtualMFADevice",
            "'virtualMFADeviceName':'phone'",
            "'virtualMFADevice':{'serialNumber':'arn:aws:iam::111122223333:mfa/phone'}"));
  }

  @Test
  void tellsWhatCertificatesOpen() {
    assertIsWayIn(
        "TRUST_ANCHOR",
        event("CreateTrustAnchor", "'name':'a'", "'trustAnchor':{'trustAnchorId':'t-1'}"));
    assertIsWayIn(
        "ANYWHERE_PROFILE", event("CreateProfile", "'name':'p'", "'profile':{'profileId':'p-1'}"));
  }

  @Test
  void tellsWhatWasDeletedThoughItIsCalledOtherwise() {
    assertIsEnded(
        policy(document("Allow", "*")),
        event("DeletePolicy", "'policyArn':'arn:aws:iam::111122223333:policy/p'"));
    assertIsEnded(
        event(
            "UpdateFunctionCode20150331v2",
            "'functionName':'arn:aws:lambda:eu-west-1:111122223333:function:f'"),
        event("DeleteFunction20150331", "'functionName':'f'"));
    assertIsEnded(
        event("CreateTrustAnchor", "'name':'a'", "'trustAnchor':{'trustAnchorId':'t-1'}"),
        event("DeleteTrustAnchor", "'trustAnchorId':'t-1'"));
  }

  @Test
  void endsAKeyThatWasSwitchedOff() {
    assertIsEnded(createKey(), status("Inactive"));
    assertIsEnded(status("Active"), status("Inactive"));
    var anew = status("Inactive").replace("1.08", "1.09");
    assertThat(ended(createKey(), status("Inactive"), status("Active"), anew)).containsOnly(true);
  }

  @Test
  void doesNotEndAKeyThatWasSwitchedOnAgain() {
    assertThat(ended(createKey(), status("Inactive"), status("Active"))).containsOnly(false);
    assertThat(ended(createKey(), status("Active"))).containsOnly(false);
  }

  @Test
  void endsWithAUserWhatHungOnIt() {
    var gone = event("DeleteUser", "'userName':'u'");

    assertIsEnded(createKey(), gone);
    assertIsEnded(event("CreateLoginProfile", "'userName':'u'"), gone);
    assertIsEnded(event("AttachUserPolicy", "'userName':'u','policyArn':'arn:p'"), gone);
    assertIsEnded(event("AddUserToGroup", "'userName':'u','groupName':'g'"), gone);
    assertThat(ended(createKey(), event("DeleteUser", "'userName':'other'"))).containsOnly(false);
  }

  @Test
  void endsWithARoleOrAPolicyWhatHungOnIt() {
    var attached = event("AttachRolePolicy", "'roleName':'r','policyArn':'arn:p'");

    assertIsEnded(attached, event("DetachRolePolicy", "'roleName':'r','policyArn':'arn:p'"));
    assertIsEnded(attached, event("DeleteRole", "'roleName':'r'"));
    assertIsEnded(attached, event("DeletePolicy", "'policyArn':'arn:p'"));
    assertThat(ended(attached, event("DetachRolePolicy", "'roleName':'r','policyArn':'arn:q'")))
        .containsOnly(false);
  }

  @Test
  void doesNotEndAFunctionWithOneOfItsVersions() {
    var code = event("UpdateFunctionCode20150331v2", "'functionName':'f'");

    assertThat(ended(code, event("DeleteFunction20150331", "'functionName':'f','qualifier':'1'")))
        .containsOnly(false);
    assertIsEnded(code, event("DeleteFunction20150331", "'functionName':'f'"));
  }

  @Test
  void tellsATrustAnchorByItsNameAndWhenItWasSwitchedOff() {
    var anchor = event("CreateTrustAnchor", "'name':'a'", "'trustAnchor':{'trustAnchorId':'t-1'}");
    var off = event("DisableTrustAnchor", "'trustAnchorId':'t-1'");
    var on = event("EnableTrustAnchor", "'trustAnchorId':'t-1'");

    assertThat(lasting(anchor).getFirst().lines().getFirst().texts())
        .containsExactly("a", "t-1", OWN);
    assertIsEnded(anchor, off);
    assertThat(ended(anchor, off, on)).containsOnly(false);
  }

  @Test
  void tellsWhatStaysBeforeWhatEnded() {
    assertThat(
            ended(
                createKey(),
                event("DeleteAccessKey", "'accessKeyId':'AKIA2'"),
                event("CreateLoginProfile", "'userName':'v'")))
        .containsExactly(false, true);
  }

  private static String createKey() {
    return event(
        "CreateAccessKey", "'userName':'u'", "'accessKey':{'accessKeyId':'AKIA2','userName':'u'}");
  }

  private static String status(String status) {
    return event(
        "UpdateAccessKey", "'userName':'u','accessKeyId':'AKIA2','status':'%s'".formatted(status));
  }

  /// Of each line, whether an event ended it.
  private static List<Boolean> ended(String... records) {
    return lasting(records).getFirst().lines().stream()
        .map(line -> line.ended().isPresent())
        .toList();
  }

  private static void assertIsWayIn(String code, String record) {
    assertIs(SectionKind.LASTING, code, record);
  }

  private static void assertIsBeside(String code, String record) {
    assertIs(SectionKind.LASTING_BESIDE, code, record);
  }

  private static void assertIs(SectionKind kind, String code, String record) {
    assertThat(lasting(record))
        .as(record)
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.kind()).isEqualTo(kind);
              assertThat(section.lines()).extracting(Line::code).containsExactly(code);
              assertThat(section.lines().getFirst().figures().events()).isEqualTo(1);
            });
  }

  private static void assertIsEnded(String... records) {
    assertThat(lasting(records).getFirst().lines())
        .singleElement()
        .matches(line -> line.ended().isPresent());
  }

  private static List<Section> lasting(String... records) {
    var store = Built.store(Arrays.asList(records));
    var lineage = Lineage.of(store, () -> false);
    var subject = Subject.of(lineage.steps().getFirst());
    var layered = lineage.on(store);
    var events = new Search().rows(layered, subject.query(), () -> false);
    return Reach.of(layered, lineage, events, subject, () -> false).sections().stream()
        .filter(
            section ->
                section.kind() == SectionKind.LASTING
                    || section.kind() == SectionKind.LASTING_BESIDE)
        .toList();
  }

  private static String permission(String who) {
    return event("AddPermission20150331v2", "'functionName':'f','statementId':'s'," + who);
  }

  private static String grant(String account) {
    return event(
        "CreateGrant",
        "'granteePrincipal':'arn:aws:iam::" + account + ":role/r'",
        "'grantId':'g-1'");
  }

  private static String policy(String document) {
    return event(
        "CreatePolicy",
        "'policyName':'p'," + document,
        "'policy':{'arn':'arn:aws:iam::111122223333:policy/p'}");
  }

  private static String version(String document) {
    return event(
        "CreatePolicyVersion",
        "'policyArn':'arn:aws:iam::111122223333:policy/p'," + document,
        "'policyVersion':{'versionId':'v2'}");
  }

  private static String document(String effect, String action) {
    return "'policyDocument':{'Statement':[{'Effect':'%s','Action':['logs:PutLogEvents','%s']}]}"
        .formatted(effect, action);
  }

  private static String event(String name, String request) {
    return event(name, request, "");
  }

  private static String event(String name, String request, String answer) {
    return ("{'eventVersion':'1.08','eventName':'%s','requestParameters':{%s},"
            + "'responseElements':{%s},'recipientAccountId':'%s','userIdentity':"
            + "{'type':'IAMUser','userName':'eve','accessKeyId':'AKIA1','accountId':'%s'}}")
        .formatted(name, request, answer, OWN, OWN)
        .replace('\'', '"');
  }
}
