package io.shouyue.retention.peer;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Orders about several people at identity-service, by the contract in docs/architecture.md. */
@OidcClientFilter
@RegisterRestClient(configKey = "identity")
@Path("/v1/subjects/states")
interface IdentityStateClient {

  @PUT
  StateAnswers states(@HeaderParam("Shouyue-Site") String site, StateOrders orders);
}
