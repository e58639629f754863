package io.shouyue.consent.decision;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;

/** May a site process a purpose for a subject now? Always 200; a refusal is an answer. */
@Path("/v1/decisions")
public class DecisionResource {
  private final DecisionService decisions;
  private final Caller caller;
  private final Duration reusable;

  DecisionResource(DecisionService decisions, Caller caller, DecisionConfig config) {
    this.decisions = decisions;
    this.caller = caller;
    this.reusable = config.cacheFor();
  }

  /**
   * One question. What is remembered is answered on the thread that read the call; what has to be
   * read is left to a worker.
   */
  @POST
  @RolesAllowed({Roles.SITE, Roles.SERVICE})
  public Uni<DecisionView> decide(@Valid DecisionRequest request) {
    String site = caller.site();
    Decision known = decisions.remembered(site, request);
    return known == null
        ? Uni.createFrom()
            .item(() -> answers(site, List.of(request)).getFirst())
            .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        : Uni.createFrom().item(view(known));
  }

  /** Up to a thousand questions. */
  @POST
  @Path("/batch")
  @RolesAllowed({Roles.SITE, Roles.SERVICE})
  public DecisionBatchView decideAll(@Valid DecisionBatchRequest request) {
    return new DecisionBatchView(answers(caller.site(), request.decisions()));
  }

  private List<DecisionView> answers(String site, List<DecisionRequest> requests) {
    return decisions.decide(site, requests).stream().map(this::view).toList();
  }

  private DecisionView view(Decision decision) {
    return DecisionView.of(decision, reusable);
  }
}
