package org.trailglass.app.export;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.control.OnScreen;
import org.trailglass.app.text.Words;
import org.trailglass.event.FieldPath;

/// Asks what is to be exported, then where to.
public final class ExportDialog {
  private final ExportViewModel model;
  private final Words words;
  private @Nullable File folder;

  public ExportDialog(ExportViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /// Asks, and begins the export. While one is running there is nothing to ask.
  public void show(@Nullable Window owner) {
    if (!model.isRunning()) {
      var form = new Form();
      form.dialog.initOwner(owner);
      OnScreen.keep(form.dialog);
      form.dialog
          .showAndWait()
          .ifPresent(wish -> file(wish, owner).ifPresent(file -> model.export(wish, file)));
    }
  }

  private Optional<Path> file(ExportWish wish, @Nullable Window owner) {
    var extension = wish.kind().extension();
    var chooser = new FileChooser();
    chooser.setTitle(words.get("export.title"));
    chooser.setInitialFileName("cloudtrail-events." + extension);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.get(wish.kind().key()), "*." + extension));
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    var file = chooser.showSaveDialog(owner);
    if (file == null) {
      return Optional.empty();
    }
    folder = file.getParentFile();
    return Optional.of(file.toPath());
  }

  /// What the dialog holds.
  private final class Form {
    final Dialog<ExportWish> dialog = new Dialog<>();
    private final ToggleGroup kinds = new ToggleGroup();
    private final ToggleGroup scopes = new ToggleGroup();
    private final TextArea columns = new TextArea();
    private final Label mistake = new Label();

    Form() {
      var accept = new ButtonType(words.get("export.choose"), ButtonData.OK_DONE);
      dialog.setTitle(words.get("export.title"));
      dialog.setHeaderText(null);
      var pane = dialog.getDialogPane();
      pane.setId("export-dialog");
      pane.getStylesheets().add(String.valueOf(ExportDialog.class.getResource("export.css")));
      pane.getStyleClass().add("export-dialog");
      pane.getButtonTypes().setAll(accept, ButtonType.CANCEL);
      pane.setContent(new VBox(kindBox(), scopeBox()));
      pane.lookupButton(accept).disableProperty().bind(mistake.textProperty().isNotEmpty());
      dialog.setResultConverter(button -> button == accept ? wish() : null);
    }

    private Node kindBox() {
      var box = group("export.kinds");
      for (var kind : ExportKind.values()) {
        box.getChildren().add(choice(kinds, kind, words.get(kind.key())));
        var hint = new Label(words.get(kind.key() + ".hint"));
        hint.getStyleClass().addAll("muted", "hint");
        box.getChildren().add(hint);
        if (kind == ExportKind.VALUES) {
          box.getChildren().addAll(columns, mistake);
        }
      }
      buildColumns();
      return box;
    }

    private void buildColumns() {
      var isValues =
          Bindings.createBooleanBinding(
              () -> kind() == ExportKind.VALUES, kinds.selectedToggleProperty());
      columns.setText(ColumnText.of(model.shownColumns()));
      columns.setAccessibleText(words.get("export.columns"));
      columns.setId("export-columns");
      columns.setWrapText(true);
      columns.setPrefRowCount(3);
      columns.visibleProperty().bind(isValues);
      columns.managedProperty().bind(isValues);
      mistake.getStyleClass().addAll("mistake", "hint");
      mistake
          .textProperty()
          .bind(
              Bindings.createStringBinding(
                  () -> kind() == ExportKind.VALUES ? mistake() : "",
                  columns.textProperty(),
                  kinds.selectedToggleProperty()));
      mistake.managedProperty().bind(mistake.textProperty().isNotEmpty());
    }

    private String mistake() {
      return columns().isEmpty() ? words.get("export.columns.wrong") : "";
    }

    private List<FieldPath> columns() {
      try {
        return ColumnText.parse(columns.getText().replace('\n', ' '));
      } catch (IllegalArgumentException noPath) {
        return List.of();
      }
    }

    private Node scopeBox() {
      int selected = model.selectedEvents();
      var box = group("export.scope");
      var all = choice(scopes, false, words.get("export.scope.all", model.allEvents()));
      var some = choice(scopes, true, words.get("export.scope.selected", selected));
      some.setDisable(selected == 0);
      some.setSelected(selected > 1 && selected < model.allEvents());
      all.setSelected(!some.isSelected());
      box.getChildren().addAll(all, some);
      return box;
    }

    private VBox group(String key) {
      var title = new Label(words.get(key));
      title.getStyleClass().add("heading");
      var box = new VBox(title);
      box.getStyleClass().add("group");
      return box;
    }

    private RadioButton choice(ToggleGroup group, Object value, String text) {
      var button = new RadioButton(text);
      button.setToggleGroup(group);
      button.setUserData(value);
      button.setSelected(group.getToggles().size() == 1);
      return button;
    }

    private ExportKind kind() {
      var chosen = kinds.getSelectedToggle();
      return chosen == null ? ExportKind.SHOWN : (ExportKind) chosen.getUserData();
    }

    private ExportWish wish() {
      boolean isSelectionOnly = Boolean.TRUE.equals(scopes.getSelectedToggle().getUserData());
      return new ExportWish(
          kind(), isSelectionOnly, kind() == ExportKind.VALUES ? columns() : List.of());
    }
  }
}
