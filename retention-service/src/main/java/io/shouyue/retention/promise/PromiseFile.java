package io.shouyue.retention.promise;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.calendar.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code promise/built-in.properties}; a promise that lacks a field stops the start. */
public final class PromiseFile {

  private static final String PATH = "/promise/built-in.properties";

  private PromiseFile() {}

  public static PromiseCatalogue load() {
    Properties file = read();
    return new PromiseCatalogue(
        words(required(file, "codes")).map(code -> promise(file, code)).toList());
  }

  private static Promise promise(Properties file, String code) {
    return new Promise(
        code,
        Promise.BUILT_IN,
        text(file, code),
        new PromiseTerms(
            Span.parse(required(file, code + ".span")),
            StartEvent.valueOf(required(file, code + ".start")),
            StopEvent.valueOf(required(file, code + ".stop")),
            types(required(file, code + ".types"))),
        words(required(file, code + ".sources")).map(source -> source(file, source)).toList(),
        types(required(file, code + ".bound")),
        Boolean.parseBoolean(file.getProperty(code + ".may-pause")),
        Boolean.parseBoolean(file.getProperty(code + ".may-extend")),
        Boolean.parseBoolean(file.getProperty(code + ".day-named")));
  }

  private static PromiseSource source(Properties file, String name) {
    return new PromiseSource(
        SourceKind.valueOf(required(file, name + ".kind")),
        text(file, name + ".document"),
        file.getProperty(name + ".version"),
        text(file, name + ".clause"));
  }

  private static LocalText text(Properties file, String key) {
    return new LocalText(required(file, key + ".zh"), required(file, key + ".en"));
  }

  private static Set<RequestType> types(String text) {
    if (text.equals("*")) {
      return EnumSet.allOf(RequestType.class);
    }
    EnumSet<RequestType> types = EnumSet.noneOf(RequestType.class);
    words(text).filter(word -> !word.equals("-")).map(RequestType::valueOf).forEach(types::add);
    return types;
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+", -1));
  }

  private static String required(Properties file, String key) {
    String value = file.getProperty(key);
    if (value == null) {
      throw new IllegalStateException(PATH + " lacks " + key);
    }
    return value;
  }

  private static Properties read() {
    try (InputStream in = PromiseFile.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException(PATH + " is missing");
      }
      Properties file = new Properties();
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
