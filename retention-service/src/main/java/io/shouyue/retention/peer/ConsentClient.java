package io.shouyue.retention.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.shouyue.platform.text.LocalText;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
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

  @PUT
  @Path("/subjects/{id}/restrictions")
  void restrict(
      @HeaderParam("Shouyue-Site") String site, @PathParam("id") String id, Restrictions all);

  record Restrictions(List<String> restricted, List<String> objected) {}

  @DELETE
  @Path("/subjects/{id}/keys/{class}")
  void destroyKey(
      @HeaderParam("Shouyue-Site") String site,
      @PathParam("id") String id,
      @PathParam("class") String retention);

  @PUT
  @Path("/subjects/states")
  StateAnswers states(@HeaderParam("Shouyue-Site") String site, StateOrders orders);

  @POST
  @Path("/log/entries/batch")
  Leaves log(@HeaderParam("Shouyue-Site") String site, Entries entries);

  @GET
  @Path("/log/entries/{leaf}/proof")
  LogProof proof(@HeaderParam("Shouyue-Site") String site, @PathParam("leaf") String leaf);

  @GET
  @Path("/subjects/{id}/cancellation-notice")
  Notice cancellationNotice(@HeaderParam("Shouyue-Site") String site, @PathParam("id") String id);

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Notice(String state) {}

  @GET
  @Path("/subjects/{id}/consents")
  Consents consents(@HeaderParam("Shouyue-Site") String site, @PathParam("id") String id);

  @GET
  @Path("/subjects/{id}/consent-events")
  Events consentEvents(
      @HeaderParam("Shouyue-Site") String site,
      @PathParam("id") String id,
      @QueryParam("limit") int limit,
      @QueryParam("cursor") @Nullable String cursor);

  @GET
  @Path("/subjects/{id}/sources")
  Sources sources(@HeaderParam("Shouyue-Site") String site, @PathParam("id") String id);

  @GET
  @Path("/subjects/{id}/supplied-contacts")
  Supplied supplied(@HeaderParam("Shouyue-Site") String site, @PathParam("id") String id);

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Sources(List<SuppliedBy> suppliedBy) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record SuppliedBy(
      @Nullable String name,
      String purpose,
      @Nullable String contact,
      String state,
      String suppliedAt) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Supplied(List<SuppliedContact> items) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record SuppliedContact(
      String purpose, String channel, @Nullable String contact, String state, String suppliedAt) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Consents(List<Consent> items) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Consent(
      String purpose,
      LocalText title,
      String basis,
      String basisClause,
      List<String> categories,
      LocalText retention,
      String state,
      int purposeVersion,
      @Nullable Policy policy,
      String since) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Policy(String document, int version) {

    static String text(@Nullable Policy policy) {
      return policy == null ? "" : policy.document() + " " + policy.version();
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Events(List<Event> items, @Nullable String nextCursor) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Event(
      String type,
      String recordedAt,
      String purpose,
      int purposeVersion,
      @Nullable Policy policy,
      @Nullable String receipt) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Resolve(@Nullable String id, @Nullable String externalId) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Resolved(String id, @Nullable String state) {}

  record Entry(String type, @JsonRawValue String record) {}

  record Entries(List<One> entries) {

    record One(String key, Entry entry) {}
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Leaves(List<Logged> items) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Logged(JsonNode leaf) {}
}
