package io.shouyue.consent.erasure;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The retention events of retention-service. */
@Path("/v1/retention-events")
@OidcClientFilter
@RegisterRestClient(configKey = "retention")
interface RetentionClient {
  /** Records the events; those it has already are passed over. */
  @POST
  void record(@HeaderParam("Shouyue-Site") String site, RetentionEventsRequest body);
}
