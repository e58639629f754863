package io.shouyue.retention.transfer;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.Direction;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestAccess;
import io.shouyue.retention.request.RequestMoveService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A transfer to another handler: its conditions and its fee. */
@Path("/v1/requests/{id}/transfer")
@Tag(name = "Requests")
public class TransferResource {

  private final RequestAccess access;
  private final TransferService transfers;
  private final TransferFees fees;
  private final RequestMoveService moves;

  TransferResource(
      RequestAccess access,
      TransferService transfers,
      TransferFees fees,
      RequestMoveService moves) {
    this.access = access;
    this.transfers = transfers;
    this.fees = fees;
    this.moves = moves;
  }

  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public TransferView get(
      @PathParam("id") String id, @HeaderParam("Accept-Language") @Nullable String language) {
    return view(transfer(id), language);
  }

  /** Says of each condition whether it is met; it can be granted only once all are. */
  @POST
  @Path("/check")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public TransferView check(
      @PathParam("id") String id,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid TransferRequest.Check body) {
    Request transfer = transfer(id);
    MoveOrder order = order(transfer);
    moves.message(order, Direction.INTERNAL, new FreeText(body.note()));
    transfers.checked(transfer, denied(body), transfers.given(transfer), order);
    return view(transfer, language);
  }

  /** Tells the requester of a necessary cost, and waits for their word. */
  @POST
  @Path("/fee")
  @RolesAllowed(Roles.DPO)
  public TransferView fee(
      @PathParam("id") String id,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid TransferRequest.Fee body) {
    Request transfer = transfer(id);
    fees.tell(transfer, body.amount(), body.reason(), order(transfer));
    return view(transfer, language);
  }

  /** The requester accepts the cost; the request goes on. */
  @POST
  @Path("/fee/accept")
  @RolesAllowed(Roles.SUBJECT)
  public TransferView acceptFee(
      @PathParam("id") String id, @HeaderParam("Accept-Language") @Nullable String language) {
    Request transfer = transfer(id);
    fees.accept(transfer, order(transfer));
    return view(transfer, language);
  }

  private Request transfer(String id) {
    Request found = access.require(id).request();
    if (found.type() != RequestType.TRANSFER) {
      throw new RetentionException(RetentionError.ILLEGAL_MOVE);
    }
    return found;
  }

  private MoveOrder order(Request transfer) {
    return new MoveOrder(transfer.site(), transfer.id(), null, access.actor());
  }

  private TransferView view(Request transfer, @Nullable String language) {
    return TransferView.of(transfers.of(transfer), Language.of(language));
  }

  private static Set<TransferCondition> denied(TransferRequest.Check body) {
    EnumSet<TransferCondition> denied = EnumSet.noneOf(TransferCondition.class);
    if (!body.technicallyFeasible()) {
      denied.add(TransferCondition.TECHNICALLY_FEASIBLE);
    }
    if (!body.othersUnharmed()) {
      denied.add(TransferCondition.OTHERS_UNHARMED);
    }
    return denied;
  }
}
