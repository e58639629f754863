package io.shouyue.gateway.session;

import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** identity-service, which made the hand-off; the code itself is what the call proves. */
@RegisterRestClient(configKey = "identity")
@Path("/handoff/ticket")
public interface HandoffTickets {

  /** The code of a url that was opened. */
  record Code(String code) {}

  /** Nobody is handed over by that code, or no longer. */
  final class EndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Opens a hand-off, once; fails with {@link EndedException} for one that counts no more. */
  @POST
  Uni<HandoffTicket> open(Code code);

  /** A refusal is told apart from a service that does not answer. */
  @ClientExceptionMapper
  static @Nullable RuntimeException ended(Response response) {
    return response.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR
        ? new EndedException()
        : null;
  }
}
