package io.shouyue.consent.policy;

import io.shouyue.platform.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What changed between any two published versions, by clause and by word. Without {@code to} the
 * newest one is compared, without {@code from} with the one before it.
 */
@Path("/public/{site}/policies/{document}/diff")
public class PolicyDiffResource {
  private final PolicyArchive archive;

  PolicyDiffResource(PolicyArchive archive) {
    this.archive = archive;
  }

  /** As data. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  public RestResponse<PolicyDiffView> json(
      String site,
      String document,
      @QueryParam("from") @Nullable Integer from,
      @QueryParam("to") @Nullable Integer to,
      @HeaderParam("Accept-Language") @Nullable String wished) {
    PolicyComparison compared = archive.compare(site, document, from, to, Language.of(wished));
    return PublicText.data(PolicyDiffView.of(compared));
  }

  /** As a page. */
  @GET
  @Produces("text/html;charset=UTF-8;qs=0.9")
  @PermitAll
  public RestResponse<String> page(
      String site,
      String document,
      @QueryParam("from") @Nullable Integer from,
      @QueryParam("to") @Nullable Integer to,
      @HeaderParam("Accept-Language") @Nullable String wished) {
    PolicyComparison compared = archive.compare(site, document, from, to, Language.of(wished));
    return PublicText.page(PolicyDiffHtml.page(compared), compared.language());
  }
}
