package io.shouyue.retention.request;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.etag.ETags;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.promise.RequestType;
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
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Rights requests: filing them and reading them. */
@Path("/v1/requests")
@Tag(name = "Requests")
public class RequestResource {

  private final Caller caller;
  private final RequestAccess access;
  private final RequestFilings filings;
  private final RequestIntakeService intake;
  private final RequestReadService reads;
  private final RequestViews views;
  private final RequestCoverings coverings;
  private final Idempotency idempotency;

  RequestResource(
      Caller caller,
      RequestAccess access,
      RequestFilings filings,
      RequestIntakeService intake,
      RequestReadService reads,
      RequestViews views,
      RequestCoverings coverings,
      Idempotency idempotency) {
    this.caller = caller;
    this.access = access;
    this.filings = filings;
    this.intake = intake;
    this.reads = reads;
    this.views = views;
    this.coverings = coverings;
    this.idempotency = idempotency;
  }

  /**
   * Files a request for the signed-in person or a child they act for, for a website's user or for a
   * letter's sender.
   */
  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO})
  public RequestView file(
      @HeaderParam("Accept-Language") String language, @NotNull @Valid RequestRequest body) {
    Filing filing = filings.of(body);
    return idempotency.onceRequired(
        caller.clientId() + "/" + caller.actor(),
        RequestView.class,
        body,
        () -> views.of(intake.file(filing), Language.of(language)));
  }

  /** Lists requests by what is due first; a person sees their own, or those of a child named. */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<RequestView> list(
      @HeaderParam("Accept-Language") String language,
      @QueryParam("state") @Nullable RequestState state,
      @QueryParam("type") @Nullable RequestType type,
      @QueryParam("assignee") @Nullable String assignee,
      @QueryParam("dueBefore") @Nullable Instant dueBefore,
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    Optional<Cursor> after =
        Optional.ofNullable(cursor).map(text -> Cursor.decode(text, RequestCursors.KEYS));
    String who =
        caller.kind() == CallerKind.SUBJECT
            ? access.selfOrWard(subject == null ? null : new SubjectId(subject)).value()
            : subject == null ? null : access.named(subject).value();
    RequestQuery query =
        new RequestQuery(
            caller.site(),
            who,
            state,
            type,
            assignee,
            null,
            null,
            dueBefore,
            false,
            RequestScope.ALL,
            RequestOrder.DUE,
            after.map(place -> place.keys().getFirst()).orElse(null),
            after.map(place -> place.keys().getLast()).orElse(null),
            limit);
    Page<RequestCase> page =
        Page.of(reads.list(query), limit, last -> RequestCursors.behind(last, RequestOrder.DUE));
    return views.of(page, Language.of(language));
  }

  /** One request with its history and messages; for staff what leads to the person is covered. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public RestResponse<RequestFileView> get(
      @HeaderParam("Accept-Language") String language, @PathParam("id") String id) {
    RequestCase found = access.require(id);
    boolean staff = caller.kind() == CallerKind.STAFF;
    RequestFile file = reads.file(found, staff);
    RequestView head = views.of(found, Language.of(language));
    RequestFileView view =
        staff
            ? RequestFileView.covered(head, file, coverings.of(file))
            : RequestFileView.of(head, file);
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", ETags.of(found.request().version()))
        .build();
  }
}
