package io.shouyue.consent.policy;

import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Everything that was ever published, open to everyone. */
@Path("/public/{site}/policies")
public class PolicyArchiveResource {
  private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

  private final PolicyService policies;
  private final PolicyHtml html;

  PolicyArchiveResource(PolicyService policies, PolicyHtml html) {
    this.policies = policies;
    this.html = html;
  }

  /** The documents with their published versions. */
  @GET
  @PermitAll
  public Page<ArchiveView> archive(String site) {
    return new Page<>(policies.policies(site).stream().map(this::archived).toList(), null);
  }

  /** A published version as data, with the SHA-256 of its exact bytes. */
  @GET
  @Path("/{document}/versions/{version}")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  public RestResponse<PolicyVersionView> json(String site, String document, int version) {
    return RestResponse.ResponseBuilder.ok(PolicyVersionView.of(published(site, document, version)))
        .header("Vary", "Accept")
        .build();
  }

  /** A published version as a page. */
  @GET
  @Path("/{document}/versions/{version}")
  @Produces("text/html;charset=UTF-8;qs=0.9")
  @PermitAll
  public RestResponse<String> page(
      String site,
      String document,
      int version,
      @HeaderParam("Accept-Language") @Nullable String wished) {
    PolicyVersion found = published(site, document, version);
    Language language = found.text().available(Language.of(wished));
    String text = Objects.requireNonNull(found.text().in(language));
    String page = html.page(policies.require(site, document), found.format(), text, language);
    return text(page, language).header("Content-Security-Policy", NOTHING_RUNS).build();
  }

  /** A published version's exact markdown; refused when it was written as HTML. */
  @GET
  @Path("/{document}/versions/{version}")
  @Produces("text/markdown;charset=UTF-8;qs=0.8")
  @PermitAll
  public RestResponse<String> markdown(
      String site,
      String document,
      int version,
      @HeaderParam("Accept-Language") @Nullable String wished) {
    PolicyVersion found = published(site, document, version);
    if (found.format() != PolicyFormat.MARKDOWN) {
      throw new ConsentException(CommonError.NOT_ACCEPTABLE);
    }
    Language language = found.text().available(Language.of(wished));
    return text(Objects.requireNonNull(found.text().in(language)), language).build();
  }

  private static RestResponse.ResponseBuilder<String> text(String body, Language language) {
    return RestResponse.ResponseBuilder.ok(body)
        .header("Content-Language", language.tag())
        .header("X-Content-Type-Options", "nosniff")
        .header("Vary", "Accept, Accept-Language");
  }

  private PolicyVersion published(String site, String document, int version) {
    PolicyVersion found = policies.version(site, document, version);
    if (found.state() != PolicyState.PUBLISHED) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    return found;
  }

  private ArchiveView archived(Policy policy) {
    return new ArchiveView(
        policy.document(),
        policy.title(),
        policies.versions(policy.site(), policy.document()).stream()
            .filter(version -> version.state() == PolicyState.PUBLISHED)
            .map(PolicySummaryView::of)
            .toList());
  }
}
