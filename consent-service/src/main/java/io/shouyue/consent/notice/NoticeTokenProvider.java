package io.shouyue.consent.notice;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.shouyue.consent.site.SiteService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a browser token into an identity that may answer its one notice and nothing else. */
@ApplicationScoped
public class NoticeTokenProvider implements IdentityProvider<NoticeTokenRequest> {
  /** The role of such an identity. */
  public static final String ROLE = "notice";

  /** Attribute: the site of the notice. */
  public static final String SITE = "site";

  private final KeptNotices notices;
  private final SiteService sites;

  NoticeTokenProvider(KeptNotices notices, SiteService sites) {
    this.notices = notices;
    this.sites = sites;
  }

  @Override
  public Class<NoticeTokenRequest> getRequestType() {
    return NoticeTokenRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      NoticeTokenRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request));
  }

  private SecurityIdentity identity(NoticeTokenRequest request) {
    Notice notice =
        notices.byToken(request.token()).orElseThrow(AuthenticationFailedException::new);
    if (!sites.require(notice.site()).origins().contains(request.origin())) {
      throw new AuthenticationFailedException();
    }
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(notice.id()))
        .addRole(ROLE)
        .addAttribute(SITE, notice.site())
        .build();
  }
}
