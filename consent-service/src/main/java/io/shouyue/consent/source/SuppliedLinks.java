package io.shouyue.consent.source;

import io.shouyue.consent.link.LinkTokens;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The link by which somebody sees and stops what another person supplied. */
@ApplicationScoped
class SuppliedLinks {
  private static final String KIND = "supplied-contact";

  private final LinkTokens tokens;
  private final String publicUrl;

  SuppliedLinks(
      LinkTokens tokens,
      @ConfigProperty(name = "shouyue.public-url", defaultValue = "/") String publicUrl) {
    this.tokens = tokens;
    this.publicUrl = publicUrl.replaceAll("/+$", "");
  }

  String url(SuppliedContact supplied) {
    String token = tokens.seal(supplied.site(), KIND, supplied.id());
    return publicUrl + "/public/" + supplied.site() + "/supplied/" + token;
  }

  /** The id of what the link is about; not-found when it is none of the site's links. */
  String open(String site, String token) {
    return tokens.open(site, KIND, token);
  }
}
