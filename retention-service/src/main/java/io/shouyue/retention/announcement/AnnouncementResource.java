package io.shouyue.retention.announcement;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.etag.ETags;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Announcements, for the desk. */
@Path("/v1/announcements")
@Tag(name = "Announcements")
public class AnnouncementResource {

  /** Behind every id. */
  private static final String LAST = "~";

  private final Caller caller;
  private final AnnouncementService announcements;
  private final Idempotency idempotency;

  AnnouncementResource(Caller caller, AnnouncementService announcements, Idempotency idempotency) {
    this.caller = caller;
    this.announcements = announcements;
    this.idempotency = idempotency;
  }

  /** All of them, the newest first. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<AnnouncementView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    String before =
        Optional.ofNullable(cursor)
            .map(text -> Cursor.decode(text, 1).keys().getFirst())
            .orElse(LAST);
    return Page.of(
            announcements.list(caller.site(), before, limit), limit, last -> Cursor.of(last.id()))
        .map(AnnouncementView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public RestResponse<AnnouncementView> get(@PathParam("id") String id) {
    Announcement found = announcements.require(caller.site(), id);
    return RestResponse.ResponseBuilder.ok(AnnouncementView.of(found))
        .header("ETag", ETags.of(found.version()))
        .build();
  }

  /** Writes a draft; nobody sees it yet. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public AnnouncementView draft(@NotNull @Valid AnnouncementRequest body) {
    return idempotency.once(
        caller.clientId() + "/" + caller.actor(),
        AnnouncementView.class,
        body,
        () ->
            AnnouncementView.of(
                announcements.draft(
                    caller.site(),
                    body.kind(),
                    body.words(),
                    body.isByMessage(),
                    body.endsOn(),
                    actor())));
  }

  /** Changes a draft; its kind stays. What is published stays as people read it (409). */
  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public AnnouncementView edit(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid AnnouncementRequest body) {
    Announcement found = found(id, ifMatch);
    return AnnouncementView.of(
        announcements.edit(found, body.words(), body.isByMessage(), body.endsOn(), actor()));
  }

  /** Shows it to everybody, and sends it to people when it says so. */
  @POST
  @Path("/{id}/publish")
  @RolesAllowed(Roles.DPO)
  public AnnouncementView publish(
      @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return AnnouncementView.of(announcements.publish(found(id, ifMatch), actor()));
  }

  @POST
  @Path("/{id}/end")
  @RolesAllowed(Roles.DPO)
  public AnnouncementView end(
      @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return AnnouncementView.of(announcements.end(found(id, ifMatch), actor()));
  }

  private Announcement found(String id, @Nullable String ifMatch) {
    Announcement found = announcements.require(caller.site(), id);
    if (ifMatch != null) {
      ETags.require(ifMatch, found.version());
    }
    return found;
  }

  private Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }
}
