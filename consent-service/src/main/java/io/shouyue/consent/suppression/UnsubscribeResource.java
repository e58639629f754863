package io.shouyue.consent.suppression;

import io.shouyue.consent.link.ClickView;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.site.Site;
import io.shouyue.consent.site.SiteService;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Where an unsubscribe link leads. Mail clients post without a word to the person (RFC 8058 §3.2);
 * people see a page with one button. Reading changes nothing, since scanners open links.
 */
@Path("/public/{site}/unsubscribe/{token}")
public class UnsubscribeResource {
  private final UnsubscribeService unsubscribe;
  private final SiteService sites;

  UnsubscribeResource(UnsubscribeService unsubscribe, SiteService sites) {
    this.unsubscribe = unsubscribe;
    this.sites = sites;
  }

  /** The page with the button; 404 as a page for what is no link of the site. */
  @GET
  @Produces("text/html;charset=UTF-8")
  @PermitAll
  public RestResponse<String> page(
      String site, String token, @HeaderParam("Accept-Language") @Nullable String wished) {
    Language language = Language.of(wished);
    try {
      Purpose purpose = unsubscribe.purpose(site, token);
      return ClickView.page(200, wording(site, purpose, language).question(), language);
    } catch (DomainException notALink) {
      return ClickView.page(404, UnsubscribePage.notALink(language), language);
    }
  }

  /** Stops the messages; a repeat is answered alike. */
  @POST
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
  @Produces("text/html;charset=UTF-8")
  @PermitAll
  public RestResponse<String> stop(
      String site,
      String token,
      @RestForm("List-Unsubscribe") @Nullable String click,
      @HeaderParam("Accept-Language") @Nullable String wished) {
    ClickView.require(click);
    Language language = Language.of(wished);
    Purpose stopped = unsubscribe.stop(site, token, language);
    return ClickView.page(200, wording(site, stopped, language).done(), language);
  }

  private UnsubscribePage wording(String code, Purpose purpose, Language language) {
    Site site = sites.require(code);
    return new UnsubscribePage(
        language, site.name().in(language), purpose.definition().title().in(language));
  }
}
