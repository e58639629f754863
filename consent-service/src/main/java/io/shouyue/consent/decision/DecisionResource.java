package io.shouyue.consent.decision;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** May a site process a purpose for a subject now? Always 200; a refusal is an answer. */
@Path("/v1/decisions")
public class DecisionResource {
  private final DecisionService decisions;
  private final Caller caller;

  DecisionResource(DecisionService decisions, Caller caller) {
    this.decisions = decisions;
    this.caller = caller;
  }

  /** One question. */
  @POST
  @RolesAllowed({Roles.SITE, Roles.SERVICE})
  public DecisionView decide(@Valid DecisionRequest request) {
    return answers(List.of(request)).getFirst();
  }

  /** Up to a thousand questions. */
  @POST
  @Path("/batch")
  @RolesAllowed({Roles.SITE, Roles.SERVICE})
  public DecisionBatchView decideAll(@Valid DecisionBatchRequest request) {
    return new DecisionBatchView(answers(request.decisions()));
  }

  private List<DecisionView> answers(List<DecisionRequest> requests) {
    return decisions.decide(caller.site(), requests).stream().map(DecisionView::of).toList();
  }
}
