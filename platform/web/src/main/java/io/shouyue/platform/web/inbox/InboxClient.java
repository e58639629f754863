package io.shouyue.platform.web.inbox;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The inboxes of people, kept by retention-service. */
@Path("/v1/messages")
@OidcClientFilter
@RegisterRestClient(configKey = "retention")
public interface InboxClient {
  /** Stores the messages; those it has already are passed over. */
  @POST
  @Path("batch")
  void store(InboxBatch batch);
}
