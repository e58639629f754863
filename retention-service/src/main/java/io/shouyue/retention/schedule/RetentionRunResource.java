package io.shouyue.retention.schedule;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Runs of the retention rules: what went, or would go. */
@Path("/v1/retention-runs")
@Tag(name = "Retention runs")
public class RetentionRunResource {

  private final Caller caller;
  private final RetentionRunService runs;
  private final Idempotency idempotency;

  RetentionRunResource(Caller caller, RetentionRunService runs, Idempotency idempotency) {
    this.caller = caller;
    this.runs = runs;
    this.idempotency = idempotency;
  }

  /** The newest first. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.OPERATOR, Roles.AUDITOR})
  public Page<RetentionRunView> list(
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    return new Page<>(
        runs.list(caller.site(), limit).stream().map(this::withoutSamples).toList(), null);
  }

  /** Starts a run; with {@code dryRun} nothing is touched. */
  @POST
  @ResponseStatus(202)
  @RolesAllowed({Roles.DPO, Roles.OPERATOR})
  public RetentionRunView start(@NotNull @Valid RetentionRunRequest body) {
    return idempotency.once(
        caller.clientId() + "/" + caller.actor(),
        RetentionRunView.class,
        body,
        () -> withoutSamples(runs.start(caller.site(), body.dryRun(), body.perMinute(), actor())));
  }

  /** How far it is; of a dry run with a few masked rows per rule, for the officer. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.DPO, Roles.OPERATOR, Roles.AUDITOR})
  public RetentionRunView get(@PathParam("id") String id) {
    RetentionRun run = runs.require(caller.site(), id);
    return run.dryRun() && caller.is(Roles.DPO)
        ? RetentionRunView.of(
            run, runs.counts(run), (rule, category) -> runs.samples(run, rule, category))
        : withoutSamples(run);
  }

  @POST
  @Path("/{id}/pause")
  @RolesAllowed({Roles.DPO, Roles.OPERATOR})
  public RetentionRunView pause(@PathParam("id") String id) {
    return withoutSamples(runs.pause(caller.site(), id, actor()));
  }

  /** Goes on where it was. */
  @POST
  @Path("/{id}/resume")
  @RolesAllowed({Roles.DPO, Roles.OPERATOR})
  public RetentionRunView resume(@PathParam("id") String id) {
    return withoutSamples(runs.resume(caller.site(), id, actor()));
  }

  /** Ends it; what was treated stays so. */
  @POST
  @Path("/{id}/stop")
  @RolesAllowed({Roles.DPO, Roles.OPERATOR})
  public RetentionRunView stop(@PathParam("id") String id) {
    return withoutSamples(runs.stop(caller.site(), id, actor()));
  }

  private RetentionRunView withoutSamples(RetentionRun run) {
    return RetentionRunView.of(run, runs.counts(run), (rule, category) -> List.of());
  }

  private Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }
}
