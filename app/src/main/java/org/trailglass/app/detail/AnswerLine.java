package org.trailglass.app.detail;

import org.trailglass.event.IdentityAnswer.Verdict;

/// The answer to one of the three questions about an identity. Immutable.
///
/// @param question in full
/// @param label the question in a few words
/// @param text the verdict in a word, and why
record AnswerLine(String question, String label, Verdict verdict, String text) {}
