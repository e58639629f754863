package io.shouyue.consent.guardian;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The guardianships of identity-service, which verifies both sides. */
@Path("/v1/guardianships")
@OidcClientFilter
@RegisterRestClient(configKey = "identity")
interface GuardianshipClient {
  /** All in which the subject is child or guardian. */
  @GET
  @Path("/of/{subject}")
  GuardianshipsView of(
      @HeaderParam("Shouyue-Site") String site, @PathParam("subject") String subject);
}
