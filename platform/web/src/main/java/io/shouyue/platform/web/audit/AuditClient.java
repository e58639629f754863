package io.shouyue.platform.web.audit;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The audit trail of retention-service. */
@Path("/v1/audit-events")
@OidcClientFilter
@RegisterRestClient(configKey = "retention")
public interface AuditClient {
  /** Stores the events; those it has already are passed over. */
  @POST
  @Path("batch")
  void store(AuditBatch batch);
}
