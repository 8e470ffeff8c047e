package org.trailglass.app.cases;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.CaseState;

/// The dialogs of cases: where to save one, and what becomes of marks that are not saved.
public final class CaseView {
  private final CaseViewModel model;
  private final Words words;
  private final Supplier<@Nullable Window> owner;

  /// @param owner the window that the dialogs belong to
  public CaseView(CaseViewModel model, Words words, Supplier<@Nullable Window> owner) {
    this.model = model;
    this.words = words;
    this.owner = owner;
    model
        .wishProperty()
        .addListener((p, old, now) -> now.ifPresent(file -> leave(() -> model.open(file))));
  }

  /// Saves the case where it was saved before, or asks where.
  public void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    model.file().or(this::choose).ifPresent(file -> model.save(file, then));
  }

  /// Asks where to save the case.
  public void saveAs() {
    choose().ifPresent(file -> model.save(file, () -> {}));
  }

  private Optional<Path> choose() {
    var chooser = new FileChooser();
    chooser.setTitle(words.get("case.save.title"));
    var files = words.get("case.files");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(files, "*" + CaseState.ENDING));
    chooser.setInitialFileName(words.get("case.save.name") + CaseState.ENDING);
    model
        .file()
        .map(Path::toFile)
        .ifPresent(
            file -> {
              chooser.setInitialFileName(file.getName());
              Optional.ofNullable(file.getParentFile())
                  .filter(File::isDirectory)
                  .ifPresent(chooser::setInitialDirectory);
            });
    return Optional.ofNullable(chooser.showSaveDialog(owner.get()))
        .map(File::toPath)
        .map(CaseView::named);
  }

  private static Path named(Path file) {
    return CaseState.isCase(file)
        ? file
        : file.resolveSibling(file.getFileName() + CaseState.ENDING);
  }

  /// Asks before the window of a node is closed, if marks would be lost. A window that the node
  /// leaves is not guarded any longer, and holds nothing of the case.
  public void guard(Node node) {
    EventHandler<WindowEvent> guard = this::closing;
    node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .subscribe(
            (left, entered) -> {
              if (left != null) {
                left.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, guard);
              }
              if (entered != null) {
                entered.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, guard);
              }
            });
  }

  /// @param request reaches this for the windows that a window owns, too
  private void closing(WindowEvent request) {
    if (request.getTarget() == request.getSource()
        && request.getSource() instanceof Window window
        && model.hasUnsavedMarks()) {
      request.consume();
      leave(window::hide);
    }
  }

  /// Goes on, unless marks would be lost and the person wants to keep them.
  private void leave(Runnable go) {
    if (!model.hasUnsavedMarks()) {
      go.run();
      return;
    }
    var save = new ButtonType(words.get("case.leave.save"), ButtonData.YES);
    var drop = new ButtonType(words.get("case.leave.drop"), ButtonData.NO);
    ask(
        new Alert(
            Alert.AlertType.CONFIRMATION,
            words.get("case.leave.text"),
            save,
            drop,
            ButtonType.CANCEL),
        answer -> {
          if (answer == save) {
            save(go);
          } else if (answer == drop) {
            go.run();
          }
        });
  }

  private void ask(Alert alert, Consumer<@Nullable ButtonType> then) {
    alert.initOwner(owner.get());
    alert.setTitle(words.get("case.leave.title"));
    alert.setHeaderText(words.get("case.leave.header"));
    alert.setGraphic(null);
    alert.setOnHidden(hidden -> then.accept(alert.getResult()));
    alert.show();
  }
}
