package io.shouyue.retention.figure;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.promise.Promises;
import io.shouyue.retention.site.SiteService;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a site promises, and how often it kept it. */
@Path("/public/{site}/promises")
@Tag(name = "Public")
public class PublicPromiseResource {

  private final SiteService sites;
  private final Promises promises;
  private final PgFigureStore figures;
  private final LegalClock time;

  PublicPromiseResource(
      SiteService sites, Promises promises, PgFigureStore figures, LegalClock time) {
    this.sites = sites;
    this.promises = promises;
    this.figures = figures;
    this.time = time;
  }

  /** Figures of fewer than five ended clocks are left out. */
  @GET
  @PermitAll
  public Page<PublicPromiseView> list(
      @PathParam("site") String site, @HeaderParam("Accept-Language") @Nullable String language) {
    sites.require(site);
    Map<String, PromiseFigures> counted = figures.of(site, time.now());
    return new Page<>(
        promises.inForce(site).all().stream()
            .map(
                promise ->
                    PublicPromiseView.of(
                        promise,
                        counted.getOrDefault(promise.code(), PromiseFigures.none(promise.code())),
                        Language.of(language)))
            .toList(),
        null);
  }
}
