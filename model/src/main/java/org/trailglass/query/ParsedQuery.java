package org.trailglass.query;

import java.util.List;

/// A text that was understood. Immutable.
///
/// @param text as it was typed
/// @param query what it means
/// @param terms the parts of the outermost `and`, in order; of an `or` one, the whole
/// @param tokens what the text consists of, in order, without the space between
public record ParsedQuery(String text, Query query, List<Term> terms, List<Token> tokens)
    implements Parsed {

  public ParsedQuery {
    terms = List.copyOf(terms);
    tokens = List.copyOf(tokens);
  }
}
