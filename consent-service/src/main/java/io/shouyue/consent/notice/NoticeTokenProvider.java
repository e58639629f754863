package io.shouyue.consent.notice;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.shouyue.consent.site.SiteService;
import io.shouyue.platform.id.SubjectId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Turns a browser token into an identity that may answer its one notice and nothing else. */
@ApplicationScoped
public class NoticeTokenProvider implements IdentityProvider<NoticeTokenRequest> {
  /** The role of such an identity. */
  public static final String ROLE = "notice";

  /** Attribute: the site of the notice. */
  public static final String SITE = "site";

  private static final String VISITOR = "visitor";

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
    QuarkusSecurityIdentity.Builder identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(notice.id()))
            .addRole(ROLE)
            .addAttribute(SITE, notice.site());
    SubjectId answered = notice.subject();
    if (answered != null && answered.isVisitor()) {
      identity.addAttribute(VISITOR, answered);
    }
    return identity.build();
  }

  /** The visitor of that site who answered the notice whose token was shown, if one was. */
  public static Optional<SubjectId> visitor(SecurityIdentity identity, String site) {
    return site.equals(identity.getAttribute(SITE))
        ? Optional.ofNullable(identity.<SubjectId>getAttribute(VISITOR))
        : Optional.empty();
  }
}
