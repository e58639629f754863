package io.shouyue.retention.peer;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** consent-service's keys. */
@OidcClientFilter
@RegisterRestClient(configKey = "consent")
@Path("/v1/key-standing")
interface ConsentKeyClient extends KeyClient {}
