package io.shouyue.retention.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Guardianships at identity-service, by the contract in docs/architecture.md. */
@OidcClientFilter
@RegisterRestClient(configKey = "identity")
@Path("/v1/guardianships")
interface GuardianClient {

  @GET
  @Path("/of/{subject}")
  Guardianships of(@HeaderParam("Shouyue-Site") String site, @PathParam("subject") String subject);

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Guardianships(List<Guardianship> items) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Guardianship(String state, @Nullable String child, @Nullable String guardian) {}
}
