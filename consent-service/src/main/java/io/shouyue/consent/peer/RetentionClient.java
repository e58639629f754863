package io.shouyue.consent.peer;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

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
  @Path("/certificates/{id}")
  CertificateView certificate(@HeaderParam("Shouyue-Site") String site, @PathParam("id") String id);

  @GET
  @Path("/promises/figures")
  PromiseFiguresView figures(@HeaderParam("Shouyue-Site") String site);

  /** What is not there is told apart from no answer. */
  @ClientExceptionMapper
  static @Nullable RuntimeException refused(Response response) {
    return response.getStatus() == CommonError.NOT_FOUND.entry().status()
        ? new ConsentException(CommonError.NOT_FOUND)
        : null;
  }
}
