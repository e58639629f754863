package io.shouyue.identity.peer;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** consent-service, which alone knows the subjects of a site. */
@RegisterRestClient(configKey = "consent")
@OidcClientFilter
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface ConsentClient {
  @POST
  @Path("/v1/subjects/resolve")
  ResolveRequest.Answer resolve(@HeaderParam("Shouyue-Site") String site, ResolveRequest asked);

  @POST
  @Path("/v1/decisions/batch")
  DecisionsRequest.Answers decide(@HeaderParam("Shouyue-Site") String site, DecisionsRequest asked);

  @POST
  @Path("/v1/log/entries")
  LogEntryRequest.Answer log(
      @HeaderParam("Shouyue-Site") String site,
      @HeaderParam("Idempotency-Key") String key,
      LogEntryRequest entry);

  @PUT
  @Path("/v1/sites/{code}")
  void putSite(
      @HeaderParam("Shouyue-Site") String site,
      @PathParam("code") String code,
      SiteNoticeRequest notice);

  @PUT
  @Path("/v1/subjects/ages")
  void putAges(@HeaderParam("Shouyue-Site") String site, AgesRequest ages);

  @ClientExceptionMapper
  static RuntimeException refused(Response response) {
    return PeerException.of(response.getStatus());
  }
}
