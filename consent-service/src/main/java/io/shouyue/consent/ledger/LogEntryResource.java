package io.shouyue.consent.ledger;

import io.shouyue.consent.Repeatable;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The log, for the other services. */
@Path("/v1/log/entries")
public class LogEntryResource {
  private final LogEntryService entries;
  private final LogEntryBatches batches;
  private final Caller caller;
  private final Repeatable repeatable;

  LogEntryResource(
      LogEntryService entries, LogEntryBatches batches, Caller caller, Repeatable repeatable) {
    this.entries = entries;
    this.batches = batches;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** What proves a record that was given a leaf, as far as the log has come. */
  @GET
  @Path("/{leaf}/proof")
  @RolesAllowed({Roles.SERVICE, Roles.DPO, Roles.AUDITOR, Roles.OPERATOR})
  public LogProofView proof(UUID leaf) {
    return entries.proof(caller.site(), leaf);
  }

  /** Gives a record a leaf. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.SERVICE)
  public LogEntryView append(@Valid LogEntryRequest request) {
    return repeatable.once(
        LogEntryView.class,
        request,
        () -> new LogEntryView(entries.append(caller.site(), request.type(), request.value())));
  }

  /** Gives each of several records a leaf; one whose key came before keeps the leaf it has. */
  @POST
  @Path("/batch")
  @ResponseStatus(201)
  @RolesAllowed(Roles.SERVICE)
  public LogEntriesView appendAll(@NotNull @Valid LogEntriesRequest request) {
    return new LogEntriesView(batches.append(caller.site(), caller.actor(), request));
  }
}
