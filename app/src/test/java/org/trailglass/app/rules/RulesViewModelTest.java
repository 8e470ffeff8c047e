package org.trailglass.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trailglass.app.coloring.ColorRule;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.settings.KeptSettings;
import org.trailglass.app.settings.RuleChoice;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.OpenWorkspace;
import org.trailglass.event.Fields;

class RulesViewModelTest {
  private static final String LOGGING =
      "StopLogging,DeleteTrail,UpdateTrail,PutEventSelectors,DeleteFlowLogs";
  private static final String IDENTITY =
      "CreateUser,CreateAccessKey,CreateLoginProfile,AttachUserPolicy,PutUserPolicy"
          + ",UpdateAssumeRolePolicy";

  private final Settings settings = new Settings(new KeptSettings());
  private final OpenWorkspace files = new OpenWorkspace();
  private final RulesViewModel model =
      new RulesViewModel(
          files.workspace(),
          settings,
          Words.english(),
          new CurrentThreadRunner(),
          new KnownFields(files.workspace(), new CurrentThreadRunner()));
  private final Path folder;

  RulesViewModelTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void open() throws IOException {
    var records =
        events("cloudtrail", LOGGING, "")
            + ","
            + events("iam", IDENTITY, "")
            + ","
            + events("signin", "ConsoleLogin", "")
            + ","
            + events("s3", "ListBuckets", ",\"userIdentity\":{\"type\":\"Root\"}")
            + ","
            + events("ec2", "RunInstances", ",\"errorCode\":\"AccessDenied\"")
            + ","
            + events("ec2", "DescribeInstances", "");
    files.open(folder.resolve("trail.json"), "{\"Records\":[" + records + "]}");
  }

  @AfterEach
  void close() {
    files.close();
  }

  private static String events(String service, String names, String more) {
    return Arrays.stream(names.split(","))
        .map(
            name ->
                """
                {"eventVersion":"1.08","eventTime":"2024-03-01T10:00:00Z",
                "eventSource":"%s.amazonaws.com","eventName":"%s","eventID":"%s"%s}\
                """
                    .formatted(service, name, service + name, more))
        .collect(Collectors.joining(","));
  }

  private String colorOf(String name) {
    var store = files.workspace().storeProperty().get();
    for (int row = 0; row < store.rows(); row++) {
      if (store.first(row, Fields.EVENT_NAME).filter(name::equals).isPresent()) {
        var colors = files.workspace().coloring().colorsProperty().get();
        return colors.rule(store, row).map(ColorRule::name).orElse("");
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void hasRulesForWhatMattersFromTheStart() {
    assertThat(LOGGING.split(",")).allMatch(name -> colorOf(name).equals("Change to logging"));
    assertThat(IDENTITY.split(",")).allMatch(name -> colorOf(name).equals("Change to identities"));
    assertThat(colorOf("ConsoleLogin")).isEqualTo("Console sign-in");
    assertThat(colorOf("ListBuckets")).isEqualTo("Root");
    assertThat(colorOf("RunInstances")).isEqualTo("Failed");
    assertThat(colorOf("DescribeInstances")).isEmpty();
    assertThat(model.linesProperty().get())
        .extracting(line -> line.events().orElse(-1))
        .containsExactly(5, 1, 6, 1, 1);
  }

  @Test
  void colorsByTheFirstRuleThatFits() {
    // when
    model.add();
    model.change(0, rule -> rule.withName("EC2").withQuery("service:ec2"));
    var first = colorOf("RunInstances");
    int to = model.move(0, 1);
    for (int i = to; i < 5; i++) {
      model.move(i, 1);
    }

    // then
    assertThat(first).isEqualTo("EC2");
    assertThat(colorOf("RunInstances")).isEqualTo("Failed");
    assertThat(colorOf("DescribeInstances")).isEqualTo("EC2");
    assertThat(model.linesProperty().get().getLast().events()).hasValue(1);
  }

  @Test
  void saysWhatIsWrongWithAQueryAndKeepsItsText() {
    // when
    model.change(1, rule -> rule.withQuery("eventName:(A or"));

    // then
    var line = model.linesProperty().get().get(1);
    assertThat(line.problem()).contains("missing");
    assertThat(line.choice().query()).isEqualTo("eventName:(A or");
    assertThat(colorOf("ListBuckets")).isEmpty();
    assertThat(colorOf("ConsoleLogin")).isEqualTo("Console sign-in");
  }

  @Test
  void keepsChangesAndGoesBackToWhatIsBuiltIn() {
    // when
    model.change(4, rule -> rule.turned(false));
    model.remove(0);
    var kept = settings.now().colorRules();
    var denied = colorOf("RunInstances");
    model.reset();

    // then
    assertThat(kept.areOwn()).isTrue();
    assertThat(kept.rules()).hasSize(4);
    assertThat(denied).isEmpty();
    assertThat(colorOf("RunInstances")).isEqualTo("Failed");
    assertThat(settings.now().colorRules().areOwn()).isFalse();
  }

  @Test
  void neverShowsAColourAlone() {
    assertThat(RuleLine.letters(new RuleChoice("Night shift", "", "ALARM", "a", true)))
        .isEqualTo("N");
    assertThat(RuleLine.letters(new RuleChoice("", "", "no colour", "a", true))).isEqualTo("?");
  }

  @Test
  void leavesEveryEventAloneWhileARuleIsEmpty() {
    // when
    model.add();

    // then
    assertThat(colorOf("DescribeInstances")).isEmpty();
    assertThat(model.linesProperty().get().getFirst().isActive()).isFalse();
  }
}
