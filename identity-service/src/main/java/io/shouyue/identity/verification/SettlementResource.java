package io.shouyue.identity.verification;

import io.shouyue.identity.person.Settlements;
import io.shouyue.identity.person.Settlements.Finding;
import io.shouyue.identity.person.UnknownOutcome;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Outcomes that nobody here knows, and what staff found out about them. */
@Path("/v1/verifications")
@Tag(name = "verifications")
public class SettlementResource {
  private final Settlements settlements;
  private final VerificationMethods methods;
  private final Caller caller;

  SettlementResource(Settlements settlements, VerificationMethods methods, Caller caller) {
    this.settlements = settlements;
    this.methods = methods;
    this.caller = caller;
  }

  /**
   * A question that left and was not answered.
   *
   * @param id also our reference towards the vendor
   * @param matchFoundBy staff who found a match, which somebody else must confirm
   */
  public record UnknownOutcomeView(
      String id,
      String subject,
      String provider,
      int elements,
      Instant askedAt,
      @Nullable String matchFoundBy,
      boolean matchConfirmed) {
    static UnknownOutcomeView of(UnknownOutcome row) {
      return new UnknownOutcomeView(
          row.id(),
          row.ref().id().value(),
          row.provider(),
          row.elements(),
          row.askedAt(),
          row.matchFoundBy(),
          row.settledMatch());
    }
  }

  /** What was found on the vendor's side. */
  public record SettlementRequest(@NotNull Finding finding) {}

  @GET
  @Path("/unknown")
  @RolesAllowed({Roles.DPO, Roles.OPERATOR})
  @Operation(
      operationId = "listUnknownOutcomes",
      summary = "Verifications whose outcome is unknown, the oldest first")
  public Page<UnknownOutcomeView> list(
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    String after = cursor == null ? null : Cursor.decode(cursor, 1).keys().getFirst();
    return Page.of(
            settlements.list(caller.site(), after, limit + 1), limit, row -> Cursor.of(row.id()))
        .map(UnknownOutcomeView::of);
  }

  @POST
  @Path("/{id}/settlement")
  @RolesAllowed({Roles.DPO, Roles.OPERATOR})
  @Operation(
      operationId = "settleVerification",
      summary = "Settles an unknown outcome; a match takes two people")
  public VerificationView settle(
      @PathParam("id") String id, @NotNull @Valid SettlementRequest request) {
    methods.find(caller.site(), id, any -> {});
    settlements.settle(caller.site(), id, request.finding(), caller.actor());
    return methods.find(caller.site(), id, any -> {});
  }
}
