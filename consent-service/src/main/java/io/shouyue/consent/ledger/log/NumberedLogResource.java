package io.shouyue.consent.ledger.log;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** One log by its number, those that were closed too. */
@Path("/log/{number: [1-9][0-9]{0,8}}")
public class NumberedLogResource {
  private final LogFiles files;

  NumberedLogResource(LogFiles files) {
    this.files = files;
  }

  /** The last checkpoint of that log that this installation still has. */
  @GET
  @Path("/checkpoint")
  @Produces(CachedView.TEXT)
  @PermitAll
  public RestResponse<String> checkpoint(int number) {
    return CachedView.briefly(files.checkpoint(files.require(number)));
  }

  /** The line that tells the key of that log. */
  @GET
  @Path("/vkey")
  @Produces(CachedView.TEXT)
  @PermitAll
  public RestResponse<String> verifierKey(int number) {
    return CachedView.briefly(files.verifierKey(files.require(number)));
  }

  /** A tile or a bundle of that log. */
  @GET
  @Path("/tile/{path: .+}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @PermitAll
  public RestResponse<byte[]> tile(int number, String path) {
    return CachedView.forEver(files.tile(files.require(number), path));
  }
}
