package io.shouyue.consent.ledger.log;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** The log that goes on, open to everyone (https://c2sp.org/tlog-tiles). */
@Path("/log")
public class LogResource {
  private final LogFiles files;

  LogResource(LogFiles files) {
    this.files = files;
  }

  /** The newest checkpoint: origin, size and root, signed and cosigned. */
  @GET
  @Path("/checkpoint")
  @Produces(CachedView.TEXT)
  @PermitAll
  public RestResponse<String> checkpoint() {
    return CachedView.briefly(files.checkpoint(files.newest()));
  }

  /** The line that tells the key which signs checkpoints. */
  @GET
  @Path("/vkey")
  @Produces(CachedView.TEXT)
  @PermitAll
  public RestResponse<String> verifierKey() {
    return CachedView.briefly(files.verifierKey(files.newest()));
  }

  /**
   * A tile of hashes, {@code <level>/<index>[.p/<width>]}, or a bundle of entries, {@code
   * entries/<index>[.p/<width>]}.
   */
  @GET
  @Path("/tile/{path: .+}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @PermitAll
  public RestResponse<byte[]> tile(String path) {
    return CachedView.forEver(files.tile(files.newest(), path));
  }
}
