package io.shouyue.consent.consent;

import io.quarkus.security.identity.SecurityIdentity;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.Repeatable;
import io.shouyue.consent.notice.NoticeTokenProvider;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The answer to a notice: from a website's backend, its page, or the signed-in person. */
@Path("/v1/consents")
public class ConsentResource {
  private final ConsentService consents;
  private final Caller caller;
  private final SecurityIdentity identity;
  private final Idempotency idempotency;
  private final Repeatable repeatable;

  ConsentResource(
      ConsentService consents,
      Caller caller,
      SecurityIdentity identity,
      Idempotency idempotency,
      Repeatable repeatable) {
    this.consents = consents;
    this.caller = caller;
    this.identity = identity;
    this.idempotency = idempotency;
    this.repeatable = repeatable;
  }

  /** Records the answer; it is durable when 201 arrives. */
  @POST
  @ResponseStatus(201)
  @RunOnVirtualThread
  @RolesAllowed({Roles.SITE, Roles.SUBJECT, NoticeTokenProvider.ROLE})
  public ConsentView record(@Valid ConsentRequest request) {
    if (identity.hasRole(NoticeTokenProvider.ROLE)) {
      return byBrowser(request);
    }
    return caller.subject().map(self -> byPerson(self, request)).orElseGet(() -> bySite(request));
  }

  private ConsentView byPerson(SubjectId self, ConsentRequest request) {
    if (request.subject() != null && !self.value().equals(request.subject().id())) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    return bySite(request.by(self));
  }

  private ConsentView bySite(ConsentRequest request) {
    return consents.record(repeatable.keyed(request), caller.site(), request);
  }

  private ConsentView byBrowser(ConsentRequest request) {
    String notice = identity.getPrincipal().getName();
    if (!notice.equals(request.notice())) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    if (request.subject() != null) {
      throw ConsentException.at("subject", ConsentError.NOTICE_OF_ANOTHER);
    }
    String site = identity.getAttribute(NoticeTokenProvider.SITE);
    return consents.record(idempotency.keyed(notice, request), site, request);
  }
}
