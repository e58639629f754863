package io.shouyue.retention.announcement;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.site.SiteService;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a site tells everybody, for its trust page. */
@Path("/public/{site}/announcements")
@Tag(name = "Public")
public class PublicAnnouncementResource {

  private final AnnouncementService announcements;
  private final SiteService sites;

  PublicAnnouncementResource(AnnouncementService announcements, SiteService sites) {
    this.announcements = announcements;
    this.sites = sites;
  }

  /** The newest twenty that are shown today. */
  @GET
  @PermitAll
  public Page<PublicAnnouncementView> list(
      @PathParam("site") String site, @HeaderParam("Accept-Language") @Nullable String language) {
    String code = sites.require(site).code();
    Language spoken = Language.of(language);
    return new Page<>(
        announcements.shown(code).stream()
            .map(one -> PublicAnnouncementView.of(one, spoken))
            .toList(),
        null);
  }
}
