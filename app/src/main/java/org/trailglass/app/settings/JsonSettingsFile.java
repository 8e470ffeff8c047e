package org.trailglass.app.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Choices as a JSON file. A broken file is kept aside under the name with `.broken`, and the first
/// choices take its place; a choice that is missing is as at the first start. Other processes may
/// write the same file: what they changed meanwhile stays. Any thread.
public final class JsonSettingsFile implements SettingsFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final String LIMITS = "limits";

  private final Path path;
  private final Executor later;
  private final AtomicReference<Path> aside = new AtomicReference<>();
  private final AtomicReference<Choices> pending = new AtomicReference<>();
  private final AtomicReference<Map<String, String>> pendingNames = new AtomicReference<>();
  private final AtomicReference<Consumer<Path>> onNotWritten = new AtomicReference<>();

  /// What this process read or wrote last, by file: what differs from it was changed by others. It
  /// becomes a tree when something is written: a start does not wait for that.
  private final Map<Path, Object> before = new ConcurrentHashMap<>();

  /// @param path of the file; its folder is made when it is first written
  /// @param later runs the writing in the background after a moment, so that a drag of a divider is
  ///     written once
  public JsonSettingsFile(Path path, Executor later) {
    this.path = path;
    this.later = later;
  }

  @Override
  public Choices read() {
    var choices = readFile();
    before.put(path, choices);
    return choices;
  }

  private Choices readFile() {
    try {
      return JSON.treeToValue(parse(Files.readAllBytes(path)), Choices.class);
    } catch (NoSuchFileException firstStart) {
      return Choices.first();
    } catch (JacksonException | IllegalArgumentException broken) {
      log().log(System.Logger.Level.WARNING, "The settings in " + path + " are broken", broken);
      keepAside(path).ifPresent(aside::set);
      return Choices.first();
    } catch (IOException unreadable) {
      log().log(System.Logger.Level.WARNING, "The settings in " + path + " are lost", unreadable);
      return Choices.first();
    }
  }

  /// Where the settings that could not be read are kept, if [#read] found such.
  public Optional<Path> keptAside() {
    return Optional.ofNullable(aside.get());
  }

  /// Sets who hears that a file could not be written: the first time only, since the next choice is
  /// lost for the same reason.
  ///
  /// @param told takes the file, on the thread that writes
  public void setOnNotWritten(Consumer<Path> told) {
    onNotWritten.set(told);
  }

  /// What the file has, over what the first start has.
  private static ObjectNode parse(byte[] bytes) throws IOException {
    if (!(JSON.readTree(bytes) instanceof ObjectNode kept)) {
      throw new IllegalArgumentException("the settings are no JSON object");
    }
    // To write the first choices as a tree takes a start as long as to read the others.
    ObjectNode merged =
        isWhole(kept, Choices.class) ? JSON.createObjectNode() : JSON.valueToTree(Choices.first());
    fill(merged, kept);
    return merged;
  }

  private static void fill(ObjectNode merged, ObjectNode kept) {
    for (var choice : kept.properties()) {
      JsonNode value = choice.getValue();
      if (choice.getKey().equals(LIMITS)) {
        var limits = merged.putObject(LIMITS);
        texts(value).forEach(limits::put);
      } else if (value instanceof ObjectNode inner
          && merged.get(choice.getKey()) instanceof ObjectNode usual) {
        fill(usual, inner);
      } else if (!value.isNull()) {
        merged.set(choice.getKey(), value);
      }
    }
  }

  /// Whether nothing is missing, also within choices that have parts.
  private static boolean isWhole(JsonNode kept, Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .allMatch(
            part ->
                kept.hasNonNull(part.getName())
                    && (!part.getType().isRecord()
                        || isWhole(kept.path(part.getName()), part.getType())));
  }

  /// Only the limits of a file, for who reads without a window; none where it cannot be read. The
  /// file stays as it is.
  public static Map<String, String> limits(Path path) {
    return texts(choice(path, LIMITS));
  }

  /// Only how much may be kept of buckets, likewise.
  public static long cacheBytes(Path path) {
    var bytes = choice(path, "cacheBytes");
    return bytes.canConvertToLong() ? bytes.longValue() : Choices.USUAL_CACHE_BYTES;
  }

  /// Only the language, likewise.
  public static LanguageChoice language(Path path) {
    var name = choice(path, "language").asText();
    return Arrays.stream(LanguageChoice.values())
        .filter(choice -> choice.name().equals(name))
        .findFirst()
        .orElse(LanguageChoice.SYSTEM);
  }

  private static JsonNode choice(Path path, String name) {
    if (!Files.exists(path)) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(Files.readAllBytes(path)).path(name);
    } catch (IOException unreadable) {
      log().log(System.Logger.Level.WARNING, "The settings in " + path + " are lost", unreadable);
      return MissingNode.getInstance();
    }
  }

  /// The values as they are written: who reads them says what is wrong with them, and no wrong
  /// limit costs the other choices.
  private static Map<String, String> texts(JsonNode limits) {
    var texts = new LinkedHashMap<String, String>();
    if (limits instanceof ObjectNode object) {
      object.properties().forEach(limit -> texts.put(limit.getKey(), text(limit.getValue())));
    } else if (!limits.isMissingNode() && !limits.isNull()) {
      texts.put(LIMITS, text(limits));
    }
    return texts;
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }

  private static Optional<Path> keepAside(Path path) {
    try {
      var aside = path.resolveSibling(path.getFileName() + ".broken");
      Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
      return Optional.of(aside);
    } catch (IOException stays) {
      log().log(System.Logger.Level.WARNING, "The broken settings stay at " + path, stays);
      return Optional.empty();
    }
  }

  @Override
  public void writeLater(Choices choices) {
    if (pending.getAndSet(choices) == null) {
      later.execute(this::flush);
    }
  }

  @Override
  public Map<String, String> readNames() {
    var names = readNamesFile();
    before.put(names(), names);
    return names;
  }

  private Map<String, String> readNamesFile() {
    try {
      var tree = JSON.readTree(Files.readAllBytes(names()));
      return tree instanceof ObjectNode names ? texts(names) : Map.of();
    } catch (NoSuchFileException firstStart) {
      return Map.of();
    } catch (JacksonException broken) {
      log().log(System.Logger.Level.WARNING, "The names in " + names() + " are broken");
      keepAside(names());
      return Map.of();
    } catch (IOException unreadable) {
      log().log(System.Logger.Level.WARNING, "The names in " + names() + " are lost", unreadable);
      return Map.of();
    }
  }

  @Override
  public void writeNamesLater(Map<String, String> names) {
    if (pendingNames.getAndSet(names) == null) {
      later.execute(this::flush);
    }
  }

  private Path names() {
    return path.resolveSibling("names.json");
  }

  @Override
  public synchronized void flush() {
    var choices = pending.getAndSet(null);
    if (choices != null) {
      write(path, choices);
    }
    var names = pendingNames.getAndSet(null);
    if (names != null) {
      write(names(), names);
    }
  }

  private void write(Path path, Object kept) {
    try {
      var folder = path.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (var lock = WriteLock.of(path)) {
        write(path, JSON.writeValueAsBytes(withOthers(path, JSON.valueToTree(kept))));
      }
      before.put(path, kept);
    } catch (IOException lost) {
      log().log(System.Logger.Level.WARNING, "The settings were not written to " + path, lost);
      var told = onNotWritten.getAndSet(null);
      if (told != null) {
        told.accept(path);
      }
    }
  }

  /// With what other processes wrote since this one read or wrote.
  private JsonNode withOthers(Path path, JsonNode kept) throws IOException {
    var mineBefore = before.get(path);
    if (mineBefore == null || !Files.isRegularFile(path)) {
      return kept;
    }
    try {
      var bytes = Files.readAllBytes(path);
      var theirs = path.equals(this.path) ? parse(bytes) : JSON.readTree(bytes);
      return ThreeWay.merged(JSON.<JsonNode>valueToTree(mineBefore), kept, theirs);
    } catch (JacksonException | IllegalArgumentException broken) {
      log()
          .log(
              System.Logger.Level.WARNING, "Another program broke the settings in " + path, broken);
      return kept;
    }
  }

  /// Another program, or a crash, sees the old file or the new one, never a half.
  private static void write(Path path, byte[] bytes) throws IOException {
    var draft = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.write(draft, bytes);
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft); // of a disk that is full
    }
  }

  /// Only where there is something to say: who looks for a logger has every jar opened.
  private static System.Logger log() {
    return System.getLogger(JsonSettingsFile.class.getName());
  }
}
