package io.shouyue.retention.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** consent-service, by the contract in docs/architecture.md. */
@OidcClientFilter
@RegisterRestClient(configKey = "consent")
@Path("/v1")
interface ConsentClient {

  @POST
  @Path("/subjects/resolve")
  Resolved resolve(@HeaderParam("Shouyue-Site") String site, Resolve query);

  @PUT
  @Path("/subjects/{id}/state")
  StateAnswer state(
      @HeaderParam("Shouyue-Site") String site, @PathParam("id") String id, StateOrder order);

  @DELETE
  @Path("/subjects/{id}/keys/{class}")
  void destroyKey(
      @HeaderParam("Shouyue-Site") String site,
      @PathParam("id") String id,
      @PathParam("class") String retention);

  @POST
  @Path("/log/entries")
  Logged log(
      @HeaderParam("Shouyue-Site") String site,
      @HeaderParam("Idempotency-Key") String key,
      Entry entry);

  @GET
  @Path("/log/entries/{leaf}/proof")
  LogProof proof(@HeaderParam("Shouyue-Site") String site, @PathParam("leaf") String leaf);

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Resolve(@Nullable String id, @Nullable String externalId) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Resolved(String id, @Nullable String state) {}

  record Entry(String type, @JsonRawValue String record) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Logged(JsonNode leaf) {}
}
