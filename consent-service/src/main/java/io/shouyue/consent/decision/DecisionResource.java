package io.shouyue.consent.decision;

import io.shouyue.platform.keys.BlindIndex;
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
  private final BlindIndex blindIndex;
  private final Caller caller;

  DecisionResource(DecisionService decisions, BlindIndex blindIndex, Caller caller) {
    this.decisions = decisions;
    this.blindIndex = blindIndex;
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
    String site = caller.site();
    List<Question> questions =
        requests.stream().map(request -> request.question(site, blindIndex)).toList();
    return decisions.decide(site, questions).stream().map(DecisionView::of).toList();
  }
}
