package io.shouyue.gateway.web;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page as the build drew it, in every language, for visitors with and without a session.
 *
 * @param address its parameters are groups, and hold nothing that means anything in HTML
 * @param parameters their names, in the groups' order
 * @param drawings by {@link #key}
 */
record DrawnPage(Pattern address, List<String> parameters, Map<String, Page> drawings) {

  static final String CHINESE = "zh-CN";
  static final String ENGLISH = "en";

  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");
  private static final String VALUE = "([A-Za-z0-9_-]{1,64})";

  /**
   * Loads the page of an entry in {@code drawn/pages.json}: its {@code path} with {@code :names},
   * its file's {@code name}, and whether it is a person's {@code own}, drawn twice.
   */
  static DrawnPage load(JsonObject entry) {
    Matcher names = PARAMETER.matcher(entry.getString("path"));
    List<String> parameters = new ArrayList<>();
    String pattern =
        names.replaceAll(
            name -> {
              parameters.add(name.group(1));
              return Matcher.quoteReplacement(VALUE);
            });
    String name = entry.getString("name");
    String withoutSession = entry.getBoolean("own") ? name + "-out" : name;
    Map<String, Page> drawings =
        Stream.of(CHINESE, ENGLISH)
            .flatMap(
                language ->
                    Stream.of(
                        Map.entry(key(language, true), read(name, language)),
                        Map.entry(key(language, false), read(withoutSession, language))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new DrawnPage(Pattern.compile(pattern), List.copyOf(parameters), drawings);
  }

  private static Page read(String name, String language) {
    return Page.load("drawn/" + name + "." + language + ".html").orElseThrow();
  }

  private static String key(String language, boolean session) {
    return language + session;
  }

  /** The page for {@code path} with its parameters filled in; empty where it is another's. */
  Optional<Page> at(String path, String language, boolean session) {
    Matcher found = address.matcher(path);
    if (!found.matches()) {
      return Optional.empty();
    }
    String html = drawings.get(key(language, session)).html();
    for (int place = 0; place < parameters.size(); place++) {
      html = html.replace("__" + parameters.get(place) + "__", found.group(place + 1));
    }
    return Optional.of(new Page(html));
  }
}
