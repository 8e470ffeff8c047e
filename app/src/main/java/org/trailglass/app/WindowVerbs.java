package org.trailglass.app;

import java.util.function.BiConsumer;
import javafx.stage.Window;
import org.trailglass.app.cases.CaseView;
import org.trailglass.app.export.ExportDialog;
import org.trailglass.app.names.NamesView;
import org.trailglass.app.palette.Offer;
import org.trailglass.app.ranges.RangesDialog;
import org.trailglass.app.rules.RulesDialog;
import org.trailglass.app.settings.Pane;
import org.trailglass.app.shell.CaseCommands;
import org.trailglass.app.shell.ColumnCommands;
import org.trailglass.app.shell.Commands;
import org.trailglass.app.shell.Shell;
import org.trailglass.app.shell.ShellViewModel;
import org.trailglass.app.shell.SourceCommands;
import org.trailglass.app.shell.WindowCommands;
import org.trailglass.app.table.AroundItems;
import org.trailglass.app.text.Words;
import org.trailglass.app.timeline.GoToTimeView;
import org.trailglass.app.workspace.Selection;
import org.trailglass.app.workspace.Workspace;

/// What the menus and keys of one window do: the verbs of its features, each with the window that
/// they show something in. FX thread.
record WindowVerbs(
    Models models, Panes panes, Workspace workspace, ShellViewModel shellModel, Words words) {

  /// What is made beside the panes.
  ///
  /// @param names made when it is first shown, as is the palette
  /// @param guidedLook leads through the sample incident
  /// @param windows of the windows of the program
  record Made(
      CaseView cases,
      Once<NamesView> names,
      Once<BiConsumer<Window, Offer>> palette,
      Runnable guidedLook,
      WindowCommands windows) {}

  /// What the menus and keys do.
  ///
  /// @param own the shell that has the menus, which is made with them
  Commands commands(Made made, OwnShell own) {
    var exportDialog = new ExportDialog(models.export, words);
    var ranges = new RangesDialog(models.ranges, words);
    var goToTime = new Once<>(() -> new GoToTimeView(models.goToTime.get(), words));
    return new Commands(
        ofColumns(own),
        () -> panes.table().copySelection(),
        () -> workspace.select(Selection.all(), workspace.currentProperty().get()),
        () -> {
          shellModel.show(Pane.DETAIL, true);
          Shell.raise(panes.detail().root());
          panes.detail().find();
        },
        own.inFront(() -> goToTime.get().show(panes.table().root())),
        () -> exportDialog.show(own.window()),
        ofFilter(own),
        ofSources(),
        ofCases(made, own),
        ofEvents(own),
        () -> ranges.show(own.window()),
        offer -> own.focusedWindow().ifPresent(over -> made.palette().get().accept(over, offer)),
        made.guidedLook(),
        made.windows(),
        panes.lists());
  }

  private ColumnCommands ofColumns(OwnShell own) {
    var sets = models.table.namedColumns();
    return new ColumnCommands(
        own.inFront(() -> panes.table().chooseColumns()),
        sets.names(),
        sets::apply,
        models.table::resetColumns,
        own.inFront(() -> panes.table().saveColumns()));
  }

  private Commands.OfFilter ofFilter(OwnShell own) {
    return new Commands.OfFilter(
        own.inFront(() -> panes.filterBar().focus()),
        models.filter::undo,
        models.filter::redo,
        own.inFront(() -> panes.filterBar().save()),
        own.inFront(() -> panes.filterBar().showKept()));
  }

  private SourceCommands ofSources() {
    return new SourceCommands(
        models.sources.canReload(),
        models.sources::reload,
        models.sources.canShowInFolder(),
        models.sources::showInFolder,
        workspace.wishes()::showSource);
  }

  private CaseCommands ofCases(Made made, OwnShell own) {
    return new CaseCommands(
        () -> panes.table().toggleMarks(),
        own.inFront(() -> panes.table().editNote()),
        () -> made.names().get().show(),
        made.cases()::save,
        made.cases()::saveAs);
  }

  private Commands.OfEvents ofEvents(OwnShell own) {
    var rules = new Once<>(() -> new RulesDialog(models.rules.get(), words, panes.lists()));
    return new Commands.OfEvents(
        own.inFront(() -> panes.table().find()),
        step -> panes.table().findNext(step),
        isWanted -> panes.table().pick(isWanted),
        () -> rules.get().show(own.window()),
        models.reach::showCurrent,
        new AroundItems(models.table, words).ofMenuBar());
  }
}
