package org.trailglass.app.detail;

import org.trailglass.event.IdentityAnswer.Verdict;

/// The answer to one of the three questions about an identity. Immutable.
///
/// @param question in full
/// @param label the question in a few words
/// @param verdict in a word: Yes, No, Not said
/// @param reason why
record AnswerLine(String question, String label, Verdict verdict, String word, String reason) {}
