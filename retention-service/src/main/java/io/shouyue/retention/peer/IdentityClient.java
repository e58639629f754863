package io.shouyue.retention.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** identity-service, by the contract in docs/architecture.md. */
@OidcClientFilter
@RegisterRestClient(configKey = "identity")
@Path("/v1/subjects/{id}")
interface IdentityClient {

  @GET
  @Path("/account-fields")
  AccountFields accountFields(@HeaderParam("Shouyue-Site") String site, @PathParam("id") String id);

  @GET
  @Path("/account")
  Account account(@HeaderParam("Shouyue-Site") String site, @PathParam("id") String id);

  @POST
  @Path("/account/corrections")
  Corrected correct(
      @HeaderParam("Shouyue-Site") String site, @PathParam("id") String id, Wrong wrong);

  @GET
  @Path("/assurance")
  AssuranceFacts assurance(@HeaderParam("Shouyue-Site") String site, @PathParam("id") String id);

  @PUT
  @Path("/state")
  StateAnswer state(
      @HeaderParam("Shouyue-Site") String site, @PathParam("id") String id, StateOrder order);

  @DELETE
  @Path("/keys/{class}")
  void destroyKey(
      @HeaderParam("Shouyue-Site") String site,
      @PathParam("id") String id,
      @PathParam("class") String retention);

  @POST
  @Path("/held-record")
  HeldRecord heldRecord(
      @HeaderParam("Shouyue-Site") String site, @PathParam("id") String id, HeldQuery query);

  @JsonIgnoreProperties(ignoreUnknown = true)
  record AccountFields(List<String> fields) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Account(
      String username, @Nullable String email, @Nullable String mobile, @Nullable String nickname) {

    @Override
    public String toString() {
      return "Account[redacted]";
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record AssuranceFacts(
      String level,
      @Nullable String method,
      @Nullable String verifiedAt,
      @Nullable String maskedName,
      @Nullable String validUntil) {

    @Override
    public String toString() {
      return "AssuranceFacts[redacted]";
    }
  }

  record Wrong(String field, @Nullable String from, String to) {

    @Override
    public String toString() {
      return "Wrong[redacted]";
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Corrected(AccountCorrection outcome) {}

  record HeldQuery(String hold, List<String> fields) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record HeldRecord(Map<String, String> fields) {

    @Override
    public String toString() {
      return "HeldRecord[redacted]";
    }
  }
}
