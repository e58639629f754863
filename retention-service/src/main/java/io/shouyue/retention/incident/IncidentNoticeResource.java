package io.shouyue.retention.incident;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.retention.subject.SubjectService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who an incident affects, and how they are told, or why not. */
@Path("/v1/incidents/{id}")
@Tag(name = "Incidents")
public class IncidentNoticeResource {

  private final Caller caller;
  private final IncidentOrders orders;
  private final IncidentService incidents;
  private final IncidentNotices notices;
  private final IncidentViews views;
  private final SubjectService subjects;

  IncidentNoticeResource(
      Caller caller,
      IncidentOrders orders,
      IncidentService incidents,
      IncidentNotices notices,
      IncidentViews views,
      SubjectService subjects) {
    this.caller = caller;
    this.orders = orders;
    this.incidents = incidents;
    this.notices = notices;
    this.views = views;
    this.subjects = subjects;
  }

  /** Adds people, by name or by category; once telling has begun they are told at once. */
  @POST
  @Path("/people")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public IncidentView addPeople(
      @PathParam("id") String id,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid IncidentRequest.People body) {
    IncidentOrder order = orders.of(id, null);
    List<String> named = named(body.subjects());
    return view(notices.add(order, named, body.category()), language);
  }

  /** Those affected, by id, and whether they know. */
  @GET
  @Path("/people")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Page<AffectedView> people(
      @PathParam("id") String id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    String incident = incidents.require(caller.site(), id).id();
    String after =
        Optional.ofNullable(cursor)
            .map(text -> Cursor.decode(text, 1).keys().getFirst())
            .orElse("");
    return Page.of(notices.people(incident, after, limit), limit, last -> Cursor.of(last.subject()))
        .map(AffectedView::of);
  }

  /** What people would read. */
  @GET
  @Path("/notice")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public NoticePreviewView preview(@PathParam("id") String id) {
    return NoticePreviewView.of(notices.letter(incidents.require(caller.site(), id)));
  }

  /** Begins to tell everybody affected. */
  @POST
  @Path("/notice")
  @RolesAllowed(Roles.DPO)
  public IncidentView tell(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid IncidentRequest.Notice body) {
    return view(notices.tell(orders.of(id, ifMatch), body.channels()), language);
  }

  /** Proposes not to tell the people, because the harm was averted; somebody else approves. */
  @POST
  @Path("/withhold")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public IncidentView withhold(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid IncidentRequest.Reason body) {
    return view(notices.withhold(orders.of(id, ifMatch), body.reason()), language);
  }

  @POST
  @Path("/withhold/approve")
  @RolesAllowed(Roles.DPO)
  public IncidentView approveWithholding(
      @PathParam("id") String id, @HeaderParam("Accept-Language") @Nullable String language) {
    return view(notices.decideWithholding(orders.of(id, null), true), language);
  }

  @POST
  @Path("/withhold/reject")
  @RolesAllowed(Roles.DPO)
  public IncidentView rejectWithholding(
      @PathParam("id") String id, @HeaderParam("Accept-Language") @Nullable String language) {
    return view(notices.decideWithholding(orders.of(id, null), false), language);
  }

  private List<String> named(@Nullable List<NamedSubject> people) {
    return people == null
        ? List.of()
        : people.stream().map(who -> subjects.named(caller.site(), who).value()).toList();
  }

  private IncidentView view(Incident incident, @Nullable String language) {
    return views.of(incident, Language.of(language));
  }
}
