package io.shouyue.consent.peer;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** retention-service, which keeps the clocks of every site. */
@OidcClientFilter
@RegisterRestClient(configKey = "retention")
@Path("/v1")
interface RetentionClient {
  @GET
  @Path("/promises")
  PromisesView promises(@HeaderParam("Shouyue-Site") String site);

  @GET
  @Path("/retention-rules")
  HoldRulesView rules(@HeaderParam("Shouyue-Site") String site);

  @GET
  @Path("/promises/figures")
  PromiseFiguresView figures(@HeaderParam("Shouyue-Site") String site);
}
