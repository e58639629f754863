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
  private final PolicyArchive archive;

  PolicyArchiveResource(PolicyArchive archive) {
    this.archive = archive;
  }

  /** The documents with their published versions. */
  @GET
  @PermitAll
  public Page<ArchiveView> archive(String site) {
    return new Page<>(archive.policies(site).stream().map(this::archived).toList(), null);
  }

  /** One document with its published versions. */
  @GET
  @Path("/{document}")
  @PermitAll
  public ArchiveView document(String site, String document) {
    return archived(archive.policy(site, document));
  }

  /** A published version as data, with the SHA-256 of its exact bytes. */
  @GET
  @Path("/{document}/versions/{version}")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  public RestResponse<PolicyVersionView> json(String site, String document, int version) {
    PolicyVersionView view = PolicyVersionView.of(archive.version(site, document, version));
    return PublicText.data(view);
  }

  /** A published version as the page it was published with. */
  @GET
  @Path("/{document}/versions/{version}")
  @Produces("text/html;charset=UTF-8;qs=0.9")
  @PermitAll
  public RestResponse<String> page(
      String site,
      String document,
      int version,
      @HeaderParam("Accept-Language") @Nullable String wished) {
    PolicyPage page = archive.page(archive.version(site, document, version), Language.of(wished));
    return PublicText.page(page.html(), page.language());
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
    PolicyVersion found = archive.version(site, document, version);
    if (found.format() != PolicyFormat.MARKDOWN) {
      throw new ConsentException(CommonError.NOT_ACCEPTABLE);
    }
    Language language = found.text().available(Language.of(wished));
    return PublicText.text(Objects.requireNonNull(found.text().in(language)), language);
  }

  private ArchiveView archived(Policy policy) {
    return new ArchiveView(
        policy.document(),
        policy.title(),
        archive.versions(policy.site(), policy.document()).stream()
            .map(PolicySummaryView::of)
            .toList());
  }
}
