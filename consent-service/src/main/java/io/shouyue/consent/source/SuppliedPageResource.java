package io.shouyue.consent.source;

import io.shouyue.consent.link.ClickView;
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

/** Where the link leads that people get whose contact was supplied; reading changes nothing. */
@Path("/public/{site}/supplied/{token}")
public class SuppliedPageResource {
  private final SuppliedEndService ends;
  private final SiteService sites;

  SuppliedPageResource(SuppliedEndService ends, SiteService sites) {
    this.ends = ends;
    this.sites = sites;
  }

  /** What is held, by whom it was supplied and for what, with the button that stops it. */
  @GET
  @Produces("text/html;charset=UTF-8")
  @PermitAll
  public RestResponse<String> page(
      String site, String token, @HeaderParam("Accept-Language") @Nullable String wished) {
    Language language = Language.of(wished);
    try {
      return ClickView.page(200, page(ends.ofLink(site, token), language).question(), language);
    } catch (DomainException notALink) {
      return ClickView.page(404, SuppliedPage.notALink(language), language);
    }
  }

  /** Stops it; a repeat is answered alike. */
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
    return ClickView.page(200, page(ends.stop(site, token, language), language).done(), language);
  }

  private SuppliedPage page(SuppliedContact supplied, Language language) {
    return new SuppliedPage(
        language, sites.require(supplied.site()), ends.purpose(supplied).definition(), supplied);
  }
}
