package io.shouyue.retention.request;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Words to begin an answer with; each type has at least one, in both languages. */
@ApplicationScoped
class AnswerTemplates {

  private static final String PATH = "/answer/templates.properties";
  private static final List<RequestMove> ANSWERS =
      List.of(RequestMove.GRANT, RequestMove.GRANT_PARTLY);

  private final Properties texts = read();

  /** A template filled in for one request. */
  record Filled(RequestMove move, LocalText text) {}

  /** Those for a request, with its own number and its site's name in them. */
  List<Filled> of(Request request, Site site) {
    return ANSWERS.stream().flatMap(move -> of(request, site, move)).toList();
  }

  /** Whether there is one. */
  boolean has(RequestType type, RequestMove move) {
    return texts.containsKey(key(type, move) + ".zh") && texts.containsKey(key(type, move) + ".en");
  }

  private Stream<Filled> of(Request request, Site site, RequestMove move) {
    if (!has(request.type(), move)) {
      return Stream.empty();
    }
    String key = key(request.type(), move);
    String zh = fill(texts.getProperty(key + ".zh"), request, site, site.name().zh());
    String en = fill(texts.getProperty(key + ".en"), request, site, site.name().en());
    return Stream.of(new Filled(move, new LocalText(zh, en)));
  }

  private static String fill(String text, Request request, Site site, String name) {
    return text.replace("{number}", request.number())
        .replace("{site}", name)
        .replace("{contact}", site.contact());
  }

  private static String key(RequestType type, RequestMove move) {
    return type + "." + move.code();
  }

  private static Properties read() {
    try (InputStream in =
        Objects.requireNonNull(AnswerTemplates.class.getResourceAsStream(PATH), PATH)) {
      Properties file = new Properties();
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
