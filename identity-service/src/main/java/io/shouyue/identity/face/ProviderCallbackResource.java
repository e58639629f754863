package io.shouyue.identity.face;

import io.shouyue.identity.provider.FaceChecks;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.time.SystemClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Vendors say here that a session has an outcome. Whatever a callback claims, the outcome is asked
 * for, so a replayed, late or repeated one changes nothing.
 */
@Path("/v1/provider-callbacks")
@Tag(name = "provider-callbacks")
public class ProviderCallbackResource {
  private final FaceSessions sessions;
  private final FaceChecks provider;
  private final FaceConfig config;
  private final SystemClock clock;

  ProviderCallbackResource(
      FaceSessions sessions, FaceChecks provider, FaceConfig config, SystemClock clock) {
    this.sessions = sessions;
    this.provider = provider;
    this.config = config;
    this.clock = clock;
  }

  @POST
  @Path("/{provider}")
  @PermitAll
  @RunOnVirtualThread
  @Consumes(MediaType.TEXT_PLAIN)
  @Operation(
      operationId = "providerCallback",
      summary = "Says that a session has an outcome; signed by the vendor's relay")
  @APIResponse(responseCode = "204", description = "Taken; the outcome is asked for")
  public void take(
      @PathParam("provider") String name,
      @HeaderParam("Shouyue-Signature") @Nullable String signature,
      @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{8,128}") String token) {
    if (!provider.uses(name) || config.callbackSecret().isEmpty()) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    if (signature == null
        || !CallbackSignature.fits(signature, token, config.callbackSecret().get(), clock.now())) {
      throw new DomainException(CommonError.UNAUTHENTICATED);
    }
    sessions.pursue(token);
  }

  @GET
  @Path("/{provider}")
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      operationId = "providerCallbackByQuery",
      summary = "The same as vendors call it themselves, with their own proof in the query")
  @APIResponse(responseCode = "204", description = "Taken; the outcome is asked for")
  public void called(@PathParam("provider") String name, @Context UriInfo uri) {
    if (!provider.uses(name)) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    Map<String, String> parameters = new HashMap<>();
    uri.getQueryParameters()
        .forEach((parameter, values) -> parameters.put(parameter, values.getFirst()));
    sessions.pursue(
        provider
            .verified(name, parameters)
            .orElseThrow(() -> new DomainException(CommonError.UNAUTHENTICATED)));
  }
}
