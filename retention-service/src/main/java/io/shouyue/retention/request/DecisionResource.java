package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.promise.RequestType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The answers to a request, and the requester's own last word. */
@Path("/v1/requests/{id}")
@Tag(name = "Requests")
public class DecisionResource {

  private final Caller caller;
  private final RequestAccess access;
  private final MoveOrders orders;
  private final RequestMoveService moves;
  private final RequestDecisionService decisions;
  private final RefusalService refusals;
  private final RequestAnswers answers;
  private final RequestViews views;

  DecisionResource(
      Caller caller,
      RequestAccess access,
      MoveOrders orders,
      RequestMoveService moves,
      RequestDecisionService decisions,
      RefusalService refusals,
      RequestAnswers answers,
      RequestViews views) {
    this.caller = caller;
    this.access = access;
    this.orders = orders;
    this.moves = moves;
    this.decisions = decisions;
    this.refusals = refusals;
    this.answers = answers;
    this.views = views;
  }

  /**
   * Grants it, with a copy of what is held if that is what was asked for; a cancellation is granted
   * by the data protection officer alone.
   */
  @POST
  @Path("/grant")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView grant(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid MoveRequest.@Nullable Grant body) {
    Request asked = access.require(id).request();
    if (asked.type() == RequestType.CANCELLATION && !caller.is(Roles.DPO)) {
      throw new DomainException(CommonError.FORBIDDEN);
    }
    String text = body == null ? null : body.text();
    FreeText answer = text == null || text.isBlank() ? null : new FreeText(text);
    MoveOrder order = orders.of(id, ifMatch);
    answers.prepare(asked);
    List<String> purposes = body == null || body.purposes() == null ? List.of() : body.purposes();
    return view(decisions.grant(order, answer, purposes), language);
  }

  @POST
  @Path("/grant-partly")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView grantPartly(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid MoveRequest.GrantPartly body) {
    RefusalReason reason = RefusalReason.of(body.reason());
    FreeText answer = new FreeText(body.answer());
    return view(decisions.grantPartly(orders.of(id, ifMatch), answer, reason), language);
  }

  /** Proposes to refuse it; somebody else has to approve. */
  @POST
  @Path("/refuse")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView refuse(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid MoveRequest.Refuse body) {
    RefusalReason reason = RefusalReason.of(body.reason());
    FreeText facts = new FreeText(body.facts());
    return view(refusals.propose(orders.of(id, ifMatch), reason, facts), language);
  }

  /** Staff carried out by hand what was granted. Cancellations end by themselves. */
  @POST
  @Path("/executed")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView executed(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language) {
    MoveOrder order = orders.of(id, ifMatch);
    if (access.require(id).request().type() == RequestType.CANCELLATION) {
      throw new DomainException(CommonError.FORBIDDEN);
    }
    return view(moves.executed(order), language);
  }

  @POST
  @Path("/withdraw")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO})
  public RequestView withdraw(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return view(moves.withdraw(orders.of(id, ifMatch)), language);
  }

  @POST
  @Path("/reopen")
  @RolesAllowed({Roles.SUBJECT, Roles.AGENT, Roles.DPO})
  public RequestView reopen(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return view(moves.reopen(orders.of(id, ifMatch)), language);
  }

  private RequestView view(RequestCase moved, @Nullable String language) {
    return views.of(moved, Language.of(language));
  }
}
