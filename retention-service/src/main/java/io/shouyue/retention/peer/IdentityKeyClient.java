package io.shouyue.retention.peer;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** identity-service's keys. */
@OidcClientFilter
@RegisterRestClient(configKey = "identity")
@Path("/v1/key-standing")
interface IdentityKeyClient extends KeyClient {}
