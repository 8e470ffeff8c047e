package org.trailglass.app.buckets;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.EscapeKey;
import org.trailglass.app.control.LongestText;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.s3.CodePrompt;

/// Asks for the code of a multi-factor device. The thread that asks waits for it; the window does
/// not. Any thread but the FX thread.
public final class CodeDialog implements CodePrompt {
  private static final int LONGEST = 16;

  private final TaskRunner runner;
  private final Words words;
  private final Supplier<@Nullable Window> owner;

  /// @param runner leads to the FX thread
  /// @param owner the window that the dialog belongs to
  public CodeDialog(TaskRunner runner, Words words, Supplier<@Nullable Window> owner) {
    this.runner = runner;
    this.words = words;
    this.owner = owner;
  }

  @Override
  public Optional<String> code(String profile, String device) {
    var answer = new CompletableFuture<Optional<String>>();
    runner.onFxThread(() -> ask(profile, device, answer));
    return answer.join();
  }

  private void ask(String profile, String device, CompletableFuture<Optional<String>> answer) {
    var code = new TextField();
    code.setId("mfa-code");
    code.setPromptText(words.get("buckets.code.prompt"));
    code.setAccessibleText(words.get("buckets.code"));
    code.setTextFormatter(LongestText.of(LONGEST));
    var text =
        new Label(
            words.get("buckets.code.text", BucketText.shown(profile), BucketText.shown(device)));
    text.setWrapText(true);
    var content = new VBox(text, code);
    content.getStyleClass().add("content");
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner.get());
    dialog.initModality(Modality.NONE);
    dialog.setTitle(words.get("buckets.code"));
    var accept = new ButtonType(words.get("buckets.code.accept"), ButtonData.OK_DONE);
    var pane = dialog.getDialogPane();
    pane.getStyleClass().add("code-dialog");
    pane.getStylesheets().setAll(BucketDialog.stylesheet());
    pane.setContent(content);
    pane.getButtonTypes().setAll(accept, ButtonType.CANCEL);
    pane.lookupButton(accept).disableProperty().bind(code.textProperty().isEmpty());
    EscapeKey.closes(dialog);
    dialog.setOnHidden(
        hidden ->
            answer.complete(
                dialog.getResult() == accept
                    ? Optional.of(code.getText().strip())
                    : Optional.empty()));
    dialog.show();
    Platform.runLater(code::requestFocus);
  }
}
