package io.shouyue.retention.request;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.subject.NamedSubject;
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

/** Moves on the way to a decision; an illegal one names the legal ones (409). */
@Path("/v1/requests/{id}")
@Tag(name = "Requests")
public class HandlingResource {

  private final Caller caller;
  private final MoveOrders orders;
  private final RequestFilings filings;
  private final RequestMoveService moves;
  private final RequestViews views;
  private final StaffDirectory staff;

  HandlingResource(
      Caller caller,
      MoveOrders orders,
      RequestFilings filings,
      RequestMoveService moves,
      RequestViews views,
      StaffDirectory staff) {
    this.caller = caller;
    this.orders = orders;
    this.filings = filings;
    this.moves = moves;
    this.views = views;
    this.staff = staff;
  }

  /** Identity is proven, and by which means; a cancellation may then go on by itself. */
  @POST
  @Path("/verify")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView verify(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid MoveRequest.Verify body) {
    NamedSubject ref = body.subject();
    SubjectId subject = ref == null ? null : filings.known(caller.site(), ref);
    return view(moves.verify(orders.of(id, ifMatch), body.method(), subject), language);
  }

  /** Tells the requester which proof of identity is missing. */
  @POST
  @Path("/ask-proof")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView askProof(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid MoveRequest.@Nullable Text body) {
    String text = body == null ? null : body.text();
    String asked = text == null ? RequestTexts.howToProve(language == null ? "" : language) : text;
    return view(moves.askProof(orders.of(id, ifMatch), new FreeText(asked)), language);
  }

  @POST
  @Path("/assign")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView assign(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid MoveRequest.@Nullable Assign body) {
    staff.meet(caller);
    String named = body == null ? null : body.assignee();
    String assignee = named == null ? caller.actor() : named;
    return view(moves.assign(orders.of(id, ifMatch), assignee), language);
  }

  /** Either side writes; no clock stops for it. */
  @POST
  @Path("/messages")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO})
  public RequestView message(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid MoveRequest.Message body) {
    FreeText text = new FreeText(body.text());
    return view(moves.message(orders.of(id, ifMatch), direction(body), text), language);
  }

  /** Always 409 {@code not-promised} while no clause grants a longer period. */
  @POST
  @Path("/extend")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView extend(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid MoveRequest.@Nullable Extend body) {
    return view(moves.extend(orders.of(id, ifMatch)), language);
  }

  /** Asks the requester something; the clocks run on. */
  @POST
  @Path("/await-requester")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView awaitRequester(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid MoveRequest.Await body) {
    FreeText question = new FreeText(body.question());
    boolean pause = Boolean.TRUE.equals(body.pause());
    return view(moves.awaitRequester(orders.of(id, ifMatch), question, pause), language);
  }

  @POST
  @Path("/resume")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView resume(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return view(moves.resume(orders.of(id, ifMatch)), language);
  }

  /** Ends a repetition; the earlier request is answered, with the words and files of both. */
  @POST
  @Path("/mark-duplicate")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView markDuplicate(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid MoveRequest.Duplicate body) {
    String of = Ids.require(IdKind.REQUEST, body.of());
    return view(moves.markDuplicate(orders.of(id, ifMatch), of), language);
  }

  private Direction direction(MoveRequest.Message body) {
    if (caller.kind() != CallerKind.STAFF) {
      return Direction.FROM_REQUESTER;
    }
    return Boolean.TRUE.equals(body.internal()) ? Direction.INTERNAL : Direction.TO_REQUESTER;
  }

  private RequestView view(RequestCase moved, @Nullable String language) {
    return views.of(moved, Language.of(language));
  }
}
