package io.shouyue.gateway.web;

import io.shouyue.gateway.session.Sessions;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * People's pages as the build drew them (ADR 0015): what stands on them before any script ran or
 * any answer came, in the visitor's language.
 */
@Singleton
class DrawnPages {

  private static final String LANGUAGE_COOKIE = "shouyue-language";
  private static final Pattern LANGUAGE_ALONE = Pattern.compile("lang=[A-Za-z-]+");

  private final Sessions sessions;
  private final List<DrawnPage> pages;

  DrawnPages(Sessions sessions) {
    this.sessions = sessions;
    this.pages =
        Page.load("drawn/pages.json").stream()
            .flatMap(list -> new JsonArray(list.html()).stream())
            .map(entry -> DrawnPage.load((JsonObject) entry))
            .toList();
  }

  /** What is drawn for {@code call}; empty where a query makes the page another one. */
  Optional<Page> find(RoutingContext call) {
    HttpServerRequest request = call.request();
    String query = request.query();
    if (query != null && !query.isEmpty() && !LANGUAGE_ALONE.matcher(query).matches()) {
      return Optional.empty();
    }
    String language = languageOf(request);
    boolean session = sessions.isNamed(call);
    return pages.stream()
        .flatMap(page -> page.at(request.path(), language, session).stream())
        .findFirst();
  }

  /** As the pages' script chooses where nothing is drawn: the address, the cookie, the browser. */
  private static String languageOf(HttpServerRequest request) {
    Cookie kept = request.getCookie(LANGUAGE_COOKIE);
    String wish =
        Optional.ofNullable(request.getParam("lang"))
            .or(() -> Optional.ofNullable(kept).map(Cookie::getValue))
            .or(() -> Optional.ofNullable(request.getHeader("Accept-Language")))
            .orElse(DrawnPage.CHINESE);
    return wish.toLowerCase(Locale.ROOT).startsWith("zh") ? DrawnPage.CHINESE : DrawnPage.ENGLISH;
  }
}
