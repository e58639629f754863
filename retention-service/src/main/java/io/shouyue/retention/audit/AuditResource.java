package io.shouyue.retention.audit;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit trail. */
@Path("/v1/audit-events")
@Tag(name = "Audit")
public class AuditResource {

  private final Caller caller;
  private final AuditService audit;

  AuditResource(Caller caller, AuditService audit) {
    this.caller = caller;
    this.audit = audit;
  }

  /** Newest first. */
  @GET
  @RolesAllowed({Roles.AUDITOR, Roles.DPO})
  public Page<AuditEventView> list(
      @QueryParam("object") @Nullable String object,
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("actor") @Nullable String actor,
      @QueryParam("action") @Nullable String action,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    AuditQuery query =
        new AuditQuery(caller.site(), object, subject, actor, action, before(cursor), limit);
    return Page.of(audit.list(query), limit, last -> Cursor.of(String.valueOf(last.arrived())))
        .map(AuditEventView::of);
  }

  /** Takes other services' events in; idempotent by event id. */
  @POST
  @Path("/batch")
  @RolesAllowed(Roles.SERVICE)
  public void batch(@NotNull @Valid AuditBatchRequest body) {
    audit.add(body.events());
  }

  private static long before(@Nullable String cursor) {
    return Optional.ofNullable(cursor)
        .map(text -> Cursor.decode(text, 1).keys().getFirst())
        .filter(key -> key.matches("\\d{1,18}"))
        .map(Long::parseLong)
        .orElse(Long.MAX_VALUE);
  }
}
