package io.shouyue.retention.ticket;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.staff.StaffDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Moves of a ticket; an illegal one names the legal ones (409). */
@Path("/v1/tickets/{id}")
@Tag(name = "Tickets")
public class TicketMoveResource {

  private final Caller caller;
  private final TicketOrders orders;
  private final TicketService tickets;
  private final TicketViews views;
  private final StaffDirectory staff;

  TicketMoveResource(
      Caller caller,
      TicketOrders orders,
      TicketService tickets,
      TicketViews views,
      StaffDirectory staff) {
    this.caller = caller;
    this.orders = orders;
    this.tickets = tickets;
    this.views = views;
    this.staff = staff;
  }

  @POST
  @Path("/assign")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public TicketView assign(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid TicketRequest.@Nullable Assign body) {
    staff.meet(caller);
    String named = body == null ? null : body.assignee();
    String assignee = named == null ? caller.actor() : named;
    return view(tickets.assign(orders.of(id, ifMatch), assignee), language);
  }

  /** Words to whoever asked, by mail where they left an address, or among staff. */
  @POST
  @Path("/messages")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public TicketView write(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid TicketRequest.Write body) {
    boolean internal = Boolean.TRUE.equals(body.internal());
    FreeText text = new FreeText(body.text());
    return view(tickets.write(orders.of(id, ifMatch), text, internal), language);
  }

  @POST
  @Path("/level")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public TicketView level(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid TicketRequest.Level body) {
    FreeText why = new FreeText(body.reason());
    return view(tickets.level(orders.of(id, ifMatch), body.level(), why), language);
  }

  /** Its deadlines stand still, for a third party or hardware, with evidence. */
  @POST
  @Path("/pause")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public TicketView pause(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid TicketRequest.Pause body) {
    FreeText evidence = new FreeText(body.evidence());
    return view(tickets.pause(orders.of(id, ifMatch), body.reason(), evidence), language);
  }

  @POST
  @Path("/resume")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public TicketView resume(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return view(tickets.resume(orders.of(id, ifMatch)), language);
  }

  /** The trouble is over; whoever asked is told. */
  @POST
  @Path("/resolve")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public TicketView resolve(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid TicketRequest.@Nullable Note body) {
    String text = body == null ? null : body.text();
    FreeText words = text == null ? null : new FreeText(text);
    return view(tickets.resolve(orders.of(id, ifMatch), words), language);
  }

  @POST
  @Path("/close")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public TicketView close(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return view(tickets.close(orders.of(id, ifMatch)), language);
  }

  @POST
  @Path("/reopen")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public TicketView reopen(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid TicketRequest.Reason body) {
    FreeText why = new FreeText(body.reason());
    return view(tickets.reopen(orders.of(id, ifMatch), why), language);
  }

  private TicketView view(Ticket ticket, @Nullable String language) {
    return views.of(ticket, Language.of(language));
  }
}
