package org.trailglass.app.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.trailglass.app.listing.ListSaver;
import org.trailglass.app.text.Words;
import org.trailglass.export.TableForm;
import org.trailglass.export.TextTable;

/// Writes lists into files, in the form that a person chose; while one is being written there is
/// nothing to ask. FX thread.
public final class ListExport implements ListSaver {
  private final ExportViewModel model;
  private final FileQuestion question;

  /// Asks a person which file is to be written.
  @FunctionalInterface
  public interface FileQuestion {
    /// @param name that is offered, without its end
    /// @return empty if a person does not want to
    Optional<Wanted> ask(String name, @Nullable Window owner);
  }

  /// A file that a person named.
  public record Wanted(Path file, TableForm form) {}

  /// @param question asks where to
  public ListExport(ExportViewModel model, FileQuestion question) {
    this.model = model;
    this.question = question;
  }

  @Override
  public void save(String name, TextTable table, @Nullable Window owner) {
    if (!model.isRunning()) {
      question
          .ask(fileName(name), owner)
          .ifPresent(wanted -> model.export(table, wanted.form(), wanted.file()));
    }
  }

  /// A name that every system takes.
  static String fileName(String name) {
    var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return plain.replaceAll("^-|-$", "");
  }

  /// Asks with the dialog of the desktop, which begins where it ended the last time.
  public static FileQuestion dialog(Words words) {
    return new Dialog(words);
  }

  private static final class Dialog implements FileQuestion {
    private final Words words;
    private @Nullable File folder;

    Dialog(Words words) {
      this.words = words;
    }

    @Override
    public Optional<Wanted> ask(String name, @Nullable Window owner) {
      var chooser = new FileChooser();
      chooser.setTitle(words.get("list.export.title"));
      chooser.setInitialFileName(name + "." + TableForm.CSV.extension());
      chooser.getExtensionFilters().setAll(filters());
      chooser.setSelectedExtensionFilter(
          chooser.getExtensionFilters().get(TableForm.CSV.ordinal()));
      if (folder != null && folder.isDirectory()) {
        chooser.setInitialDirectory(folder);
      }
      var file = chooser.showSaveDialog(owner);
      if (file == null) {
        return Optional.empty();
      }
      folder = file.getParentFile();
      var chosen = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
      return Optional.of(new Wanted(file.toPath(), form(file.getName(), chosen)));
    }

    private List<ExtensionFilter> filters() {
      return Arrays.stream(TableForm.values())
          .map(
              form ->
                  new ExtensionFilter(
                      words.get("list.form." + form.name().toLowerCase(Locale.ROOT)),
                      "*." + form.extension()))
          .toList();
    }

    /// What the end of the name tells; of any other name, what is chosen beside it.
    private static TableForm form(String name, int chosen) {
      return TableForm.of(name).orElse(TableForm.values()[Math.max(0, chosen)]);
    }
  }
}
