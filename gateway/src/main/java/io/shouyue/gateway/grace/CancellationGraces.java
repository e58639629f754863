package io.shouyue.gateway.grace;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** retention-service, asked with the person's own token. */
@RegisterRestClient(configKey = "retention")
@Path("/v1/cancellation-grace")
public interface CancellationGraces {

  /** The token is nobody's who could have one. */
  final class NoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The person's own, or null; fails with {@link NoneException} where nobody's is asked for. */
  @GET
  Uni<CancellationGrace> own(@HeaderParam("Authorization") String authorization);

  /** A refusal is told apart from a service that does not answer. */
  @ClientExceptionMapper
  static @Nullable RuntimeException none(Response response) {
    return response.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR
        ? new NoneException()
        : null;
  }
}
