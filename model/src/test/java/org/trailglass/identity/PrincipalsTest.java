package org.trailglass.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trailglass.identity.ForestIdentity.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trailglass.store.Built;

class PrincipalsTest {
  private static final String ACCOUNT = "111122223333";
  private static final Instant BEGIN = Instant.parse("2024-03-01T10:00:00Z");

  private static List<Step> steps(ObjectNode... identities) {
    var records =
        IntStream.range(0, identities.length)
            .mapToObj(
                i -> {
                  var event =
                      object(
                          "eventVersion", "1.08",
                          "eventName", "Use",
                          "eventTime", "2024-03-01T10:00:00Z",
                          "eventID", "e" + i);
                  event.set("userIdentity", identities[i]);
                  return event.toString();
                })
            .toList();
    var lineage = Lineage.of(Built.store(records), () -> false);
    return IntStream.range(0, records.size())
        .mapToObj(row -> lineage.step(row).orElseThrow())
        .toList();
  }

  private static List<String> ids(ObjectNode... identities) {
    return steps(identities).stream().map(step -> step.principal().id()).toList();
  }

  private static ObjectNode user(String name, String id) {
    return ForestIdentity.user(ACCOUNT, name, id, "");
  }

  private static String arn(String name) {
    return "arn:aws:iam::" + ACCOUNT + ":user/" + name;
  }

  @Test
  void knowsAUserWhoWasRenamed() {
    assertThat(ids(user("alice", "AIDA1"), user("alison", "AIDA1"))).containsOnly(arn("alice"));
  }

  @Test
  void tellsARenamedUserFromWhoTookTheName() {
    assertThat(ids(user("alice", "AIDA1"), user("alison", "AIDA1"), user("alice", "AIDA2")))
        .containsExactly(arn("alison"), arn("alison"), "AIDA2");
  }

  @Test
  void tellsAUserFromOneWhoWasMadeAnewByTheSameName() {
    var steps = steps(user("alice", "AIDA1"), user("alice", "AIDA2"));

    assertThat(steps.stream().map(step -> step.principal().id())).containsExactly("AIDA1", "AIDA2");
    assertThat(steps.stream().map(Step::label)).containsOnly("alice");
  }

  @Test
  void knowsTheUserWhoMadeAFederatedSessionUnderAnyName() {
    var issuer = user("alison", "AIDA1");
    var federated = ForestIdentity.federated(issuer, "bob", "ASIAFED", BEGIN);
    var steps = steps(user("alice", "AIDA1"), federated);

    assertThat(steps.get(1).link().map(Link::parent)).hasValue(steps.get(0).number());
  }

  @Test
  void namesASessionWithoutArnAndIssuerByTheRolesIdOnce() {
    var bare =
        object("type", "AssumedRole", "principalId", "AROAX:s", "accessKeyId", "ASIA1")
            .put("accountId", ACCOUNT);
    ForestIdentity.context(bare, BEGIN);
    var step = steps(bare).getFirst();

    assertThat(step.label()).isEqualTo("AROAX/s");
    assertThat(step.session()).isEqualTo(ACCOUNT + "/AROAX/s@2024-03-01T10:00:00Z");
    assertThat(step.principal().id()).isEqualTo("AROAX");
  }

  @Test
  void learnsARolesPathForSessionsThatDoNotSayIt() {
    var full = ForestIdentity.role(ACCOUNT, "team/", "Deploy", "s", "ASIA1", BEGIN);
    var bare = full.deepCopy().put("accessKeyId", "ASIA2");
    bare.withObject("/sessionContext").remove("sessionIssuer");

    assertThat(ids(full, bare)).containsOnly("arn:aws:iam::111122223333:role/team/Deploy");
  }

  @Test
  void knowsTheRootOfAnAccountInAnotherPartition() {
    var alice = user("alice", "AIDA1").put("arn", arn("alice").replace("aws", "aws-cn"));
    var root = ForestIdentity.root(ACCOUNT, "");
    root.remove("arn");

    assertThat(ids(alice, root).get(1)).isEqualTo("arn:aws-cn:iam::" + ACCOUNT + ":root");
    assertThat(ids(root)).containsExactly("arn:aws:iam::" + ACCOUNT + ":root");
  }

  @Test
  void knowsEachKindOfIdentity() {
    var kinds =
        Map.of(
            ForestIdentity.root(ACCOUNT, ""), PrincipalKind.ROOT,
            user("alice", "AIDA1"), PrincipalKind.USER,
            ForestIdentity.role(ACCOUNT, "", "R", "s", "ASIA1", BEGIN), PrincipalKind.ROLE,
            ForestIdentity.service("ec2.amazonaws.com"), PrincipalKind.SERVICE,
            ForestIdentity.identityCenter(ACCOUNT, "9448"), PrincipalKind.IDENTITY_CENTER,
            object("type", "Directory", "userName", "bob"), PrincipalKind.DIRECTORY,
            object("type", "SAMLUser", "principalId", "q:bob"), PrincipalKind.FEDERATED,
            object("type", "AWSAccount", "accountId", "9"), PrincipalKind.ACCOUNT,
            object("accountId", ACCOUNT, "invokedBy", "AWS Internal"), PrincipalKind.SERVICE,
            object("type", "Unknown", "userName", "li.wei"), PrincipalKind.UNKNOWN);

    kinds.forEach(
        (identity, kind) ->
            assertThat(steps(identity).getFirst().principal().kind())
                .as(identity.toString())
                .isEqualTo(kind));
  }
}
