package org.trailglass.app.palette;

/// An action as a menu offers it now. Immutable.
///
/// @param id tells it from all others, also where its words change
/// @param isFixed whether the program names it, not what is open: the id holds no word of files
/// @param title in the words of the menu
/// @param menu where it stands: the names of menus, from the bar on
/// @param keys what runs it without the menu, as shown; empty if nothing does
/// @param isEnabled whether it can be run now
/// @param reason why it cannot; empty if that is not known
/// @param run what the menu does
public record MenuAction(
    String id,
    boolean isFixed,
    String title,
    String menu,
    String keys,
    boolean isEnabled,
    String reason,
    Runnable run) {}
