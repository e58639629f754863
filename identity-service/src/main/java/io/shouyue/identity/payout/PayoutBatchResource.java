package io.shouyue.identity.payout;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Batches of deposits for the bank. */
@Path("/v1/payout-batches")
@Tag(name = "payout-batches")
public class PayoutBatchResource {
  /** The media type of the file and of results. */
  private static final String CSV = "text/csv; charset=UTF-8";

  private final PayoutBatches batches;
  private final PayoutResults results;
  private final BankFileConfig config;
  private final Idempotency idempotency;
  private final Caller caller;

  PayoutBatchResource(
      PayoutBatches batches,
      PayoutResults results,
      BankFileConfig config,
      Idempotency idempotency,
      Caller caller) {
    this.batches = batches;
    this.results = results;
    this.config = config;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** What a repeat under the same key answers with. */
  record Made(String id) {}

  @GET
  @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
  @Operation(operationId = "listPayoutBatches", summary = "Batches, newest first")
  public Page<PayoutBatchView> list(
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    String after = cursor == null ? null : Cursor.decode(cursor, 1).keys().getFirst();
    List<PayoutBatch> read = batches.list(caller.site(), after, limit + 1);
    return Page.of(read, limit, batch -> Cursor.of(batch.id()))
        .map(batch -> PayoutBatchView.of(batch, null));
  }

  @POST
  @ResponseStatus(201)
  @APIResponseSchema(value = PayoutBatchView.class, responseCode = "201")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(operationId = "makePayoutBatch", summary = "Makes a batch of every waiting deposit")
  public PayoutBatchView make() {
    String site = caller.site();
    Made made =
        idempotency.once(
            site + "/" + caller.actor(),
            Made.class,
            "payout-batch",
            () -> new Made(batches.make(site, caller.actor())));
    return get(made.id());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
  @Operation(operationId = "getPayoutBatch", summary = "A batch with its lines")
  public PayoutBatchView get(@PathParam("id") String id) {
    PayoutBatch batch = batches.find(caller.site(), id);
    return PayoutBatchView.of(batch, batches.lines(batch));
  }

  @POST
  @Path("/{id}/approve")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(operationId = "approvePayoutBatch", summary = "Approves a batch somebody else made")
  @APIResponseSchema(value = PayoutBatchView.class, responseCode = "200")
  public PayoutBatchView approve(@PathParam("id") String id) {
    batches.approve(caller.site(), batches.find(caller.site(), id).id(), caller.actor());
    return get(id);
  }

  @GET
  @Path("/{id}/file")
  @Produces(CSV)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(operationId = "getPayoutFile", summary = "The file for the bank, as approved")
  public RestResponse<String> file(@PathParam("id") String id) {
    String text = batches.file(caller.site(), id, caller.actor());
    return RestResponse.ResponseBuilder.ok(text)
        .header("Content-Disposition", "attachment; filename=\"" + id + ".csv\"")
        .header("Cache-Control", "no-store")
        .header("Shouyue-Checksum", PayoutFile.checksum(text))
        .build();
  }

  @POST
  @Path("/{id}/results")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "importPayoutResults",
      summary = "Imports the bank's result file; a repeat is harmless")
  public PayoutResultsView results(@PathParam("id") String id, @NotNull String file) {
    PayoutBatch batch = batches.find(caller.site(), id);
    return results.apply(batch, PayoutResultFile.read(file, config), caller.actor());
  }
}
