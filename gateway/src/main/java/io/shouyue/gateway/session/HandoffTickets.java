package io.shouyue.gateway.session;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** identity-service, which made the hand-off; the code itself is what the call proves. */
@RegisterRestClient(configKey = "identity")
@Path("/handoff/ticket")
public interface HandoffTickets {

  /** The code of a url that was opened. */
  record Code(String code) {}

  /** Opens a hand-off, once; fails with 410 for one that was used or has expired. */
  @POST
  Uni<HandoffTicket> open(Code code);
}
