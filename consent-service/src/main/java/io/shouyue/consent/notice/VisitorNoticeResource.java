package io.shouyue.consent.notice;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What must be shown to a visitor without an account, for pages of the website itself. */
@Path("/public/{site}/notices")
public class VisitorNoticeResource {
  /** Names the site's own pages; no secret. */
  static final String KEY = "Shouyue-Publishable-Key";

  private final NoticeService notices;
  private final PageCheck pages;
  private final SecurityIdentity identity;

  VisitorNoticeResource(NoticeService notices, PageCheck pages, SecurityIdentity identity) {
    this.notices = notices;
    this.pages = pages;
    this.identity = identity;
  }

  /**
   * Makes a notice. A browser that has answered one before shows that one's token and is not asked
   * again what it answered.
   */
  @POST
  @ResponseStatus(201)
  @PermitAll
  public NoticeView serve(
      String site,
      @HeaderParam(KEY) @Nullable String key,
      @HeaderParam("Origin") @Nullable String origin,
      @Valid VisitorNoticeRequest request) {
    pages.require(site, key, origin);
    return NoticeView.of(
        notices.serveVisitor(
            site, NoticeTokenProvider.visitor(identity, site).orElse(null), request));
  }
}
