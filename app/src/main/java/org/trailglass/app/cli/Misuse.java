package org.trailglass.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the arguments of a call: the library that reads them speaks English
/// only. Immutable.
record Misuse(Sentences sentences) {

  /// @param arguments all of the call
  String of(ParameterException mistake, String... arguments) {
    return switch (mistake) {
      case UnmatchedArgumentException unmatched -> of(unmatched);
      case MissingParameterException missing -> of(missing.getMissing(), List.of(arguments));
      case OverwrittenOptionException twice ->
          sentences.of("cli.onlyOnce", name(twice.getOverwritten()));
      case ParameterException wrong when wrong.getArgSpec() != null -> ofValue(wrong);
      case ParameterException own -> String.valueOf(own.getMessage());
    };
  }

  private String of(UnmatchedArgumentException mistake) {
    var first = mistake.getUnmatched().getFirst();
    return sentences.of(mistake.isUnknownOption() ? "cli.noOption" : "cli.noArgument", first);
  }

  /// What was to be given; an option that was given has no value.
  private String of(List<ArgSpec> missing, List<String> arguments) {
    var named =
        missing.stream()
            .filter(part -> part instanceof OptionSpec option && isAmong(option, arguments))
            .toList();
    return named.isEmpty()
        ? sentences.of(
            "cli.missing", missing.stream().map(Misuse::whole).collect(Collectors.joining(", ")))
        : sentences.of("cli.valueMissing", name(named.getFirst()), named.getFirst().paramLabel());
  }

  private static boolean isAmong(OptionSpec option, List<String> arguments) {
    return Arrays.stream(option.names()).anyMatch(arguments::contains);
  }

  private String ofValue(ParameterException mistake) {
    var name = name(mistake.getArgSpec());
    return mistake.getCause() instanceof WrongValue wrong
        ? sentences.of("cli.wrongValue", name, wrong.in(sentences))
        : sentences.of(
            "cli.wrongValue",
            name,
            sentences.of("cli.wrong.value", String.valueOf(mistake.getValue())));
  }

  private static String name(ArgSpec part) {
    return part instanceof OptionSpec option ? option.longestName() : part.paramLabel();
  }

  private static String whole(ArgSpec part) {
    return Stream.of(name(part), part.paramLabel()).distinct().collect(Collectors.joining(" "));
  }
}
