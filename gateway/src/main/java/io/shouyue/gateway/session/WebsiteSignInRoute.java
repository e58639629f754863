package io.shouyue.gateway.session;

import io.shouyue.gateway.entry.Order;
import io.shouyue.gateway.entry.PublicUrl;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * {@code GET /session/website/{site}?returnTo=}: who is signed in at the website signs in here, by
 * the website's own identity provider, which Keycloak brokers as {@code site-} and the site's code.
 * Whoever was signed in at this browser no longer is.
 */
@ApplicationScoped
public class WebsiteSignInRoute {

  private static final Pattern SITE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,62}");
  private static final String FAILED = "/?signIn=failed";

  private final SessionStart start;
  private final PublicUrl publicUrl;

  WebsiteSignInRoute(SessionStart start, PublicUrl publicUrl) {
    this.start = start;
    this.publicUrl = publicUrl;
  }

  void register(@Observes Router router) {
    router
        .route(HttpMethod.GET, "/session/website/:site")
        .order(Order.SESSION)
        .handler(this::signIn);
  }

  private void signIn(RoutingContext call) {
    String site = call.pathParam("site");
    if (!publicUrl.isNameOf(call.request())) {
      Redirect.to(call, publicUrl.origin() + call.request().uri());
    } else if (!SITE.matcher(site).matches()) {
      Redirect.to(call, FAILED);
    } else {
      String back = ReturnPath.of(call.request().getParam("returnTo"));
      start.anew(
          call,
          "/session/login?kc_idp_hint=site-%s&returnTo=%s"
              .formatted(site, URLEncoder.encode(back, StandardCharsets.UTF_8)));
    }
  }
}
