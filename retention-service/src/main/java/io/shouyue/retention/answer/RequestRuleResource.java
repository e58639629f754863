package io.shouyue.retention.answer;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.promise.RequestType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which requests are answered without a human once the person is proven. */
@Path("/v1/request-rules")
@Tag(name = "Requests")
public class RequestRuleResource {

  private final Caller caller;
  private final RequestRules rules;

  RequestRuleResource(Caller caller, RequestRules rules) {
    this.caller = caller;
    this.rules = rules;
  }

  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<RequestRuleView> list() {
    return new Page<>(
        rules.of(caller.site()).entrySet().stream()
            .map(one -> new RequestRuleView(one.getKey(), one.getValue()))
            .toList(),
        null);
  }

  /** Changes one; that of cancellations stands in the retention rule. */
  @PUT
  @Path("/{type}")
  @RolesAllowed(Roles.DPO)
  public RequestRuleView put(
      @PathParam("type") RequestType type, @NotNull @Valid RequestRuleRequest body) {
    if (!RequestRules.POSSIBLE.contains(type)) {
      throw new DomainException(
          CommonError.INVALID, new Violation("type", "not-automatic", "answered by people"));
    }
    Actor actor = new Actor(caller.actor(), caller.kind().name());
    rules.change(caller.site(), type, body.automatic(), actor);
    return new RequestRuleView(type, body.automatic());
  }
}
