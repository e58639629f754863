package io.shouyue.consent.living;

import io.shouyue.consent.policy.ReadingPage;
import io.shouyue.platform.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The policy alive, open to everyone: as data and as a page. */
@Path("/public/{site}/policies/{document}")
public class LivingResource {
  private static final String HTML = "text/html;charset=UTF-8;qs=0.9";

  private final LivingService living;

  LivingResource(LivingService living) {
    this.living = living;
  }

  /** The version in force as data. */
  @GET
  @Path("/living")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  public RestResponse<LivingView> json(
      String site, String document, @HeaderParam("Accept-Language") @Nullable String wished) {
    return data(living.living(site, document, Language.of(wished)));
  }

  /** The version in force as a page. */
  @GET
  @Path("/living")
  @Produces(HTML)
  @PermitAll
  public RestResponse<String> page(
      String site, String document, @HeaderParam("Accept-Language") @Nullable String wished) {
    return page(living.living(site, document, Language.of(wished)));
  }

  /** Any published version as data, held against what enforces it today. */
  @GET
  @Path("/versions/{version}/living")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  public RestResponse<LivingView> versionJson(
      String site,
      String document,
      int version,
      @HeaderParam("Accept-Language") @Nullable String wished) {
    return data(living.living(site, document, version, Language.of(wished)));
  }

  /** Any published version as a page. */
  @GET
  @Path("/versions/{version}/living")
  @Produces(HTML)
  @PermitAll
  public RestResponse<String> versionPage(
      String site,
      String document,
      int version,
      @HeaderParam("Accept-Language") @Nullable String wished) {
    return page(living.living(site, document, version, Language.of(wished)));
  }

  private static RestResponse<LivingView> data(LivingPolicy policy) {
    return answer(RestResponse.ResponseBuilder.ok(LivingView.of(policy)), policy);
  }

  private static RestResponse<String> page(LivingPolicy policy) {
    return answer(
        RestResponse.ResponseBuilder.ok(LivingHtml.page(policy))
            .header("Content-Security-Policy", ReadingPage.POLICY)
            .header("X-Content-Type-Options", "nosniff"),
        policy);
  }

  private static <T> RestResponse<T> answer(
      RestResponse.ResponseBuilder<T> answer, LivingPolicy policy) {
    return answer
        .header("Content-Language", policy.language().tag())
        .header("Vary", "Accept, Accept-Language")
        .build();
  }
}
