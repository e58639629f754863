package io.shouyue.gateway.restore;

import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** retention-service, asked with the gateway's own service token. */
@RegisterRestClient(configKey = "retention")
@RegisterProvider(OidcClientRequestReactiveFilter.class)
@Path("/v1/erasure-list")
public interface ErasureLists {

  /** How the erasure list stands. */
  @GET
  Uni<ErasureListView> standing();
}
