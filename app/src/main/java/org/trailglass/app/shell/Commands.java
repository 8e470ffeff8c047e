package org.trailglass.app.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.MenuItem;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.palette.Offer;

/// What menus ask of features. Immutable.
///
/// @param columns of the table
/// @param copy copies the selected events
/// @param selectAll selects all events
/// @param find searches in the current event
/// @param goToTime asks for a time and goes there
/// @param export asks what to write into a file
/// @param filter what is done to the filter
/// @param sources of the chosen source
/// @param cases of marks, names and cases
/// @param events of finding events, of their colours and of what is around them
/// @param awsRanges shows which addresses are AWS's
/// @param findAnything opens the palette over what the window offers
/// @param guidedLook leads through the sample incident
/// @param windows of the windows of the program
/// @param lists the menu on every list
public record Commands(
    ColumnCommands columns,
    Runnable copy,
    Runnable selectAll,
    Runnable find,
    Runnable goToTime,
    Runnable export,
    OfFilter filter,
    SourceCommands sources,
    CaseCommands cases,
    OfEvents events,
    Runnable awsRanges,
    Consumer<Offer> findAnything,
    Runnable guidedLook,
    WindowCommands windows,
    ListMenu lists) {

  /// What menus ask of the filter bar. Immutable.
  ///
  /// @param focus goes to the text of the filter
  /// @param undo goes back to the filter before
  /// @param redo goes forth again
  /// @param save gives the filter a name
  /// @param kept shows the filters of before and those with names
  public record OfFilter(
      Runnable focus, Runnable undo, Runnable redo, Runnable save, Runnable kept) {}

  /// What is done with events.
  ///
  /// @param find lets a person find events
  /// @param step goes to the next event that is found (1) or to the one before (-1)
  /// @param pick filters for the value of the current cell, or filters it out
  /// @param colors shows the colour rules
  /// @param reach shows what the key of the current event reached
  /// @param around entries that show what happened around the current event
  public record OfEvents(
      Runnable find,
      IntConsumer step,
      Consumer<Boolean> pick,
      Runnable colors,
      Runnable reach,
      List<MenuItem> around) {

    public OfEvents {
      around = List.copyOf(around);
    }
  }

  /// Commands that do nothing.
  public static Commands none(ListMenu lists) {
    Runnable nothing = () -> {};
    var noFilter = new OfFilter(nothing, nothing, nothing, nothing, nothing);
    var ofEvents =
        new OfEvents(nothing, direction -> {}, isWanted -> {}, nothing, nothing, List.of());
    return new Commands(
        ColumnCommands.none(),
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        noFilter,
        SourceCommands.none(),
        CaseCommands.none(),
        ofEvents,
        nothing,
        offer -> {},
        nothing,
        WindowCommands.none(),
        lists);
  }
}
