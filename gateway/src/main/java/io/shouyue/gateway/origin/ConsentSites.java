package io.shouyue.gateway.origin;

import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** consent-service, asked with the gateway's own service token. */
@RegisterRestClient(configKey = "consent")
@RegisterProvider(OidcClientRequestReactiveFilter.class)
@Path("/v1/sites")
public interface ConsentSites {

  /** Every site that has a registered origin. */
  @GET
  Uni<SitesView> list();
}
