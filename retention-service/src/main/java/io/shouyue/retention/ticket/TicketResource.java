package io.shouyue.retention.ticket;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.etag.ETags;
import io.shouyue.platform.web.idempotency.Idempotency;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tickets: filing and reading them. */
@Path("/v1/tickets")
@Tag(name = "Tickets")
public class TicketResource {

  private static final int KEYS = 2;

  private final Caller caller;
  private final TicketService tickets;
  private final TicketViews views;
  private final TicketOrders orders;
  private final SubjectService subjects;
  private final Idempotency idempotency;

  TicketResource(
      Caller caller,
      TicketService tickets,
      TicketViews views,
      TicketOrders orders,
      SubjectService subjects,
      Idempotency idempotency) {
    this.caller = caller;
    this.tickets = tickets;
    this.views = views;
    this.orders = orders;
    this.subjects = subjects;
    this.idempotency = idempotency;
  }

  /** Files a ticket; it is acknowledged at once, with its number. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public TicketView open(
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid TicketRequest.Open body) {
    TicketService.Order order = order(body);
    return idempotency.once(
        caller.clientId() + "/" + caller.actor(),
        TicketView.class,
        body,
        () -> views.of(tickets.open(order, orders.actor()), Language.of(language)));
  }

  /** Open ones, the newest first; with {@code ended=true} all of them. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<TicketView> list(
      @HeaderParam("Accept-Language") @Nullable String language,
      @QueryParam("ended") @DefaultValue("false") boolean ended,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    Optional<Cursor> after = Optional.ofNullable(cursor).map(text -> Cursor.decode(text, KEYS));
    List<Ticket> found =
        tickets.list(
            caller.site(),
            ended,
            after.map(place -> Instant.parse(place.keys().getFirst())).orElse(null),
            after.map(place -> place.keys().getLast()).orElse(""),
            limit);
    Page<Ticket> page =
        Page.of(found, limit, last -> Cursor.of(last.madeAt().toString(), last.id()));
    return new Page<>(views.of(page.items(), Language.of(language)), page.nextCursor());
  }

  /** One ticket with its history and words. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public RestResponse<TicketFileView> get(
      @HeaderParam("Accept-Language") @Nullable String language, @PathParam("id") String id) {
    Ticket found = tickets.require(caller.site(), id);
    return RestResponse.ResponseBuilder.ok(views.file(found, Language.of(language)))
        .header("ETag", ETags.of(found.version()))
        .build();
  }

  private TicketService.Order order(TicketRequest.Open body) {
    String contact = body.contact();
    String request = body.request();
    return new TicketService.Order(
        caller.site(),
        body.kind(),
        body.level(),
        new FreeText(body.title()),
        new FreeText(body.text()),
        contact == null ? null : new FreeText(contact),
        subject(body.subject()),
        request == null ? null : Ids.require(IdKind.REQUEST, request));
  }

  private @Nullable SubjectId subject(@Nullable NamedSubject named) {
    return named == null ? null : subjects.named(caller.site(), named);
  }
}
