package io.shouyue.consent.policy.term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of named sections with {@code key = value} lines. A key may stand more than once; lines
 * that begin with {@code #} are remarks. Patterns are written as they are, with nothing escaped.
 */
public final class RuleFile {
  private final Map<String, Section> sections = new LinkedHashMap<>();

  /** One section. */
  public record Section(String name, Map<String, List<String>> values) {
    /** Every value of that key, in their order. */
    public List<String> all(String key) {
      return values.getOrDefault(key, List.of());
    }

    /** The first value of that key. */
    public String one(String key, String otherwise) {
      List<String> found = all(key);
      return found.isEmpty() ? otherwise : found.getFirst();
    }

    /** The first value of that key; stops the start when there is none. */
    public String required(String key) {
      List<String> found = all(key);
      if (found.isEmpty()) {
        throw new IllegalStateException("[" + name + "] lacks " + key);
      }
      return found.getFirst();
    }
  }

  /** Reads a file of the class path; one that is missing or malformed stops the start. */
  public static RuleFile load(String path) {
    try (InputStream in = RuleFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RuleFile parse(String text) {
    RuleFile file = new RuleFile();
    Section section = null;
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]") && !line.contains("=")) {
        section = file.open(line.substring(1, line.length() - 1));
      } else if (section != null && line.indexOf('=') > 0) {
        String key = line.substring(0, line.indexOf('=')).strip();
        String value = line.substring(line.indexOf('=') + 1).strip();
        section.values().computeIfAbsent(key, k -> new ArrayList<>()).add(value);
      } else {
        throw new IllegalStateException("neither a section nor a value: " + line);
      }
    }
    return file;
  }

  /** The sections in their order. */
  public List<Section> sections() {
    return List.copyOf(sections.values());
  }

  private Section open(String name) {
    Section section = new Section(name, new LinkedHashMap<>());
    if (sections.put(name, section) != null) {
      throw new IllegalStateException("[" + name + "] stands twice");
    }
    return section;
  }
}
