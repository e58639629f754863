package io.shouyue.retention.erasure;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.subject.SubjectService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Plans, steps, counts and the proof at the end. */
@Path("/v1")
@Tag(name = "Erasures")
public class ErasureResource {

  private final Caller caller;
  private final ErasureService erasures;
  private final SubjectService subjects;

  ErasureResource(Caller caller, ErasureService erasures, SubjectService subjects) {
    this.caller = caller;
    this.erasures = erasures;
    this.subjects = subjects;
  }

  @GET
  @Path("/erasures")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<ErasureView> list(
      @QueryParam("phase") @Nullable ErasurePhase phase,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    String after =
        Optional.ofNullable(cursor)
            .map(text -> Cursor.decode(text, 1).keys().getFirst())
            .orElse(null);
    return Page.of(
            erasures.list(caller.site(), phase, after, limit),
            limit,
            last -> Cursor.of(last.plan().id()))
        .map(ErasureView::of);
  }

  /** A person sees their own until it is done, and 410 from then on. */
  @GET
  @Path("/erasures/{id}")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public ErasureView get(@PathParam("id") String id) {
    ErasureService.Standing standing = erasures.require(caller.site(), id);
    SubjectId subject = new SubjectId(standing.plan().subject());
    caller.requireSubjectAccess(subject);
    if (caller.kind() == CallerKind.SUBJECT || caller.kind() == CallerKind.SITE) {
      subjects.requireNotErased(caller.site(), subject);
    }
    return ErasureView.of(standing);
  }

  /** Names no subject; whoever has its id may keep it. */
  @GET
  @Path("/certificates/{id}")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public CertificateView certificate(@PathParam("id") String id) {
    return CertificateView.of(erasures.certificate(caller.site(), id));
  }
}
