package io.shouyue.retention.peer;

import io.shouyue.platform.web.keys.KeyStandingView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

/** What every other service tells of its keys. */
@Path("/v1/key-standing")
interface KeyClient {

  @GET
  KeyStandingView standing(@HeaderParam("Shouyue-Site") String site);
}
