package io.shouyue.retention.restriction;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.request.RequestAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a person has restricted and refused, set by requests and lifted by themselves. */
@Path("/v1/restrictions")
@Tag(name = "Requests")
public class RestrictionResource {

  private final Caller caller;
  private final RequestAccess access;
  private final RestrictionService restrictions;

  RestrictionResource(Caller caller, RequestAccess access, RestrictionService restrictions) {
    this.caller = caller;
    this.access = access;
    this.restrictions = restrictions;
  }

  /**
   * Lists them.
   *
   * @param subject whose, for staff; a person sees their own
   */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.AGENT, Roles.DPO})
  public Page<RestrictionView> list(@QueryParam("subject") @Nullable String subject) {
    return page(caller.kind() == CallerKind.SUBJECT ? access.self().value() : named(subject));
  }

  /** Lifts one; only the person themselves may. Again is the same. */
  @POST
  @Path("/lift")
  @RolesAllowed(Roles.SUBJECT)
  public Page<RestrictionView> lift(@NotNull @Valid RestrictionRequest body) {
    String self = access.self().value();
    restrictions.lift(caller.site(), self, body.kind(), body.purpose(), access.actor());
    return page(self);
  }

  private Page<RestrictionView> page(String subject) {
    return new Page<>(
        restrictions.of(caller.site(), subject).stream().map(RestrictionView::of).toList(), null);
  }

  private static String named(@Nullable String subject) {
    if (subject == null) {
      throw new DomainException(
          CommonError.INVALID, new Violation("subject", "required", "required"));
    }
    return new SubjectId(subject).value();
  }
}
