package org.trailglass.query;

import java.util.Optional;

/// What may stand at a place of a text that is still being typed, and what a choice replaces there.
/// Immutable.
public sealed interface CompletionContext {

  /// Where the text to be replaced begins.
  int start();

  /// Behind the text to be replaced; equal to `start` where nothing is taken away.
  int end();

  /// A term begins: a field, or a text.
  ///
  /// @param prefix what is typed of it, as it is typed
  record AtField(int start, int end, String prefix) implements CompletionContext {}

  /// A word is complete: an operator, if it is a field; else a word that joins, or another term.
  ///
  /// @param word the word before it, as it is typed
  record AtOperator(int start, int end, String word) implements CompletionContext {}

  /// A value of a field.
  ///
  /// @param field whose value
  /// @param prefix what is typed of it: the text that is meant, without quotes and escapes
  /// @param isCompared whether a time or a number is wanted, for `<` or the like
  record AtValue(int start, int end, FieldName field, String prefix, boolean isCompared)
      implements CompletionContext {}

  /// A term is complete: a word that joins, or another term.
  ///
  /// @param prefix what is typed of the word
  /// @param listed whose values stand in the brackets around it; empty outside of such
  record AtConnective(int start, int end, String prefix, Optional<FieldName> listed)
      implements CompletionContext {}

  /// Nothing that could be offered: within a text, a regular expression, or behind a mistake.
  record Nowhere(int start, int end) implements CompletionContext {}

  /// What may come at a place of a text, also of one that is unfinished there.
  static CompletionContext at(String text, int caret) {
    return new CompletionFinder(text, caret).find();
  }

  /// How a chosen value is written: quoted where it must be.
  static String written(String value) {
    return QueryPrinter.value(value);
  }
}
