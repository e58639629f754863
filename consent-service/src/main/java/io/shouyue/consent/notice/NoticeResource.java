package io.shouyue.consent.notice;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.Repeatable;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What must be shown now, for website backends and for people in their privacy centre. */
@Path("/v1/notices")
public class NoticeResource {
  private final NoticeService notices;
  private final Caller caller;
  private final Repeatable repeatable;

  NoticeResource(NoticeService notices, Caller caller, Repeatable repeatable) {
    this.notices = notices;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Makes a notice; for a person who calls, one about themselves. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  public NoticeView serve(@Valid NoticeRequest request) {
    NoticeRequest asked = caller.subject().map(self -> about(self, request)).orElse(request);
    return repeatable.once(
        NoticeView.class, asked, () -> NoticeView.of(notices.serve(caller.site(), asked)));
  }

  private static NoticeRequest about(SubjectId self, NoticeRequest request) {
    if (request.subject() != null && !self.value().equals(request.subject().id())) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    return request.about(self);
  }
}
