package org.trailglass.app.chain;

import org.trailglass.identity.Step;
import org.trailglass.identity.Strength;
import org.trailglass.store.RowId;

/// How credentials came from one card to the next, in words. Immutable.
///
/// @param call by what
/// @param time when, as short as can be
/// @param proof how sure that is
/// @param tip all of it as a sentence
/// @param evidence the event that says it
/// @param to the step that got them
record HandOn(
    String call,
    String time,
    Strength strength,
    String proof,
    String tip,
    RowId evidence,
    Step to) {}
