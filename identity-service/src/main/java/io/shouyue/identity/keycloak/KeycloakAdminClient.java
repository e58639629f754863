package io.shouyue.identity.keycloak;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Keycloak's admin REST API (https://www.keycloak.org/docs-api/latest/rest-api/index.html), called
 * with the token of client {@code identity-service}, whose service account may manage clients and
 * the members of group {@code subjects}, nobody else. Users are looked up by attribute only, so
 * that no user name stands in a URL.
 */
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
@Path("/admin/realms/shouyue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface KeycloakAdminClient {

  @GET
  @Path("/clients")
  List<ClientRepresentation> findClients(@QueryParam("clientId") String clientId);

  @POST
  @Path("/clients")
  void createClient(ClientRepresentation client);

  @PUT
  @Path("/clients/{id}")
  void updateClient(@PathParam("id") String id, ClientRepresentation client);

  /** Users by custom attributes, {@code "name:value name:value"}. */
  @GET
  @Path("/users")
  List<UserRepresentation> findUsers(
      @QueryParam("q") String attributes, @QueryParam("briefRepresentation") boolean brief);

  @POST
  @Path("/users")
  void createUser(UserRepresentation user);

  @PUT
  @Path("/users/{id}")
  void updateUser(@PathParam("id") String id, UserRepresentation user);

  @PUT
  @Path("/users/{id}/reset-password")
  void resetPassword(@PathParam("id") String id, CredentialRepresentation credential);

  /** Ends every session and sets the user's not-before, so that older tokens are refused. */
  @POST
  @Path("/users/{id}/logout")
  void logout(@PathParam("id") String id);

  /** 409 when the user is linked with that provider already. */
  @POST
  @Path("/users/{id}/federated-identity/{provider}")
  void link(
      @PathParam("id") String id, @PathParam("provider") String provider, LinkRepresentation link);

  /** 404 when the user is not linked with that provider. */
  @DELETE
  @Path("/users/{id}/federated-identity/{provider}")
  void unlink(@PathParam("id") String id, @PathParam("provider") String provider);

  @DELETE
  @Path("/users/{id}")
  void deleteUser(@PathParam("id") String id);

  /** Keeps Keycloak's own error text, which may hold a user name, out of exceptions and logs. */
  @ClientExceptionMapper
  static RuntimeException refused(Response response) {
    String body = response.hasEntity() ? response.readEntity(String.class) : "";
    return new KeycloakException(response.getStatus(), body);
  }
}
