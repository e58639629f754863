package io.shouyue.retention.incident;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.etag.ETags;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.staff.StaffDirectory;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Breaches: recording them, and moving them on; an illegal move names the legal ones (409). */
@Path("/v1/incidents")
@Tag(name = "Incidents")
public class IncidentResource {

  private static final int KEYS = 2;

  private final Caller caller;
  private final IncidentOrders orders;
  private final IncidentService incidents;
  private final IncidentViews views;
  private final PgIncidentLog log;
  private final StaffDirectory staff;
  private final Idempotency idempotency;

  IncidentResource(
      Caller caller,
      IncidentOrders orders,
      IncidentService incidents,
      IncidentViews views,
      PgIncidentLog log,
      StaffDirectory staff,
      Idempotency idempotency) {
    this.caller = caller;
    this.orders = orders;
    this.incidents = incidents;
    this.views = views;
    this.log = log;
    this.staff = staff;
    this.idempotency = idempotency;
  }

  /** Records an incident; its hours run from when it was known. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public IncidentView record(
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid IncidentRequest.Record body) {
    return idempotency.once(
        caller.clientId() + "/" + caller.actor(),
        IncidentView.class,
        body,
        () ->
            view(
                incidents.record(
                    caller.site(), body.facts().facts(), body.knownAt(), orders.actor()),
                language));
  }

  /** Open ones, the newest first; with {@code ended=true} all of them. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<IncidentView> list(
      @HeaderParam("Accept-Language") @Nullable String language,
      @QueryParam("ended") @DefaultValue("false") boolean ended,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    Optional<Cursor> after = Optional.ofNullable(cursor).map(text -> Cursor.decode(text, KEYS));
    List<Incident> found =
        incidents.list(
            caller.site(),
            ended,
            after.map(place -> Instant.parse(place.keys().getFirst())).orElse(null),
            after.map(place -> place.keys().getLast()).orElse(""),
            limit);
    Page<Incident> page =
        Page.of(found, limit, last -> Cursor.of(last.knownAt().toString(), last.id()));
    return new Page<>(views.of(page.items(), Language.of(language)), page.nextCursor());
  }

  /** One incident with its history and the reports that were sent. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public RestResponse<IncidentFileView> get(
      @HeaderParam("Accept-Language") @Nullable String language, @PathParam("id") String id) {
    Incident found = incidents.require(caller.site(), id);
    IncidentFileView file =
        new IncidentFileView(
            view(found, language),
            log.of(id).stream().map(IncidentFileView.Move::of).toList(),
            log.reports(id).stream().map(IncidentFileView.Sent::of).toList());
    return RestResponse.ResponseBuilder.ok(file).header("ETag", ETags.of(found.version())).build();
  }

  /** What is known now; hours that depend on it are counted anew. */
  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public IncidentView assess(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid IncidentRequest.Facts body) {
    return view(incidents.assess(orders.of(id, ifMatch), body.facts()), language);
  }

  @POST
  @Path("/{id}/assign")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public IncidentView assign(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid IncidentRequest.@Nullable Assign body) {
    staff.meet(caller);
    String named = body == null ? null : body.assignee();
    String assignee = named == null ? caller.actor() : named;
    return view(incidents.assign(orders.of(id, ifMatch), assignee), language);
  }

  /** It spreads no further. */
  @POST
  @Path("/{id}/contain")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public IncidentView contain(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid IncidentRequest.@Nullable Note body) {
    return view(incidents.contain(orders.of(id, ifMatch), IncidentRequest.Note.of(body)), language);
  }

  /** Cause and damage are dealt with; a graded one owes its summary within thirty days. */
  @POST
  @Path("/{id}/handle")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public IncidentView handle(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid IncidentRequest.@Nullable Note body) {
    return view(incidents.handle(orders.of(id, ifMatch), IncidentRequest.Note.of(body)), language);
  }

  /** Only when authority and people are told (409 {@code authority-not-told}, …). */
  @POST
  @Path("/{id}/close")
  @RolesAllowed(Roles.DPO)
  public IncidentView close(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid IncidentRequest.@Nullable Note body) {
    return view(incidents.close(orders.of(id, ifMatch), IncidentRequest.Note.of(body)), language);
  }

  /** It turned out to be none. */
  @POST
  @Path("/{id}/dismiss")
  @RolesAllowed(Roles.DPO)
  public IncidentView dismiss(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid IncidentRequest.Reason body) {
    return view(incidents.dismiss(orders.of(id, ifMatch), body.reason()), language);
  }

  @POST
  @Path("/{id}/reopen")
  @RolesAllowed(Roles.DPO)
  public IncidentView reopen(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid IncidentRequest.Reason body) {
    return view(incidents.reopen(orders.of(id, ifMatch), body.reason()), language);
  }

  private IncidentView view(Incident incident, @Nullable String language) {
    return views.of(incident, Language.of(language));
  }
}
