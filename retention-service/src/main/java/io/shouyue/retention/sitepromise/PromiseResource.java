package io.shouyue.retention.sitepromise;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The promises of a site, as versioned data. */
@Path("/v1/promises")
@Tag(name = "Rules")
public class PromiseResource {

  private final Caller caller;
  private final SitePromises promises;
  private final SitePromiseService service;

  PromiseResource(Caller caller, SitePromises promises, SitePromiseService service) {
    this.caller = caller;
    this.promises = promises;
    this.service = service;
  }

  /**
   * What the site promises to whoever asks now: the built-in promises and its own. A person reads
   * them before they file a request.
   */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR, Roles.SERVICE})
  public Page<PromiseView> list(@HeaderParam("Accept-Language") @Nullable String language) {
    return new Page<>(
        promises.inForce(caller.site()).all().stream()
            .map(promise -> PromiseView.of(promise, false, Language.of(language)))
            .toList(),
        null);
  }

  /** Every version of one promise, the newest first and the built-in one last. */
  @GET
  @Path("/{code}/versions")
  @RolesAllowed({Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR, Roles.SERVICE})
  public Page<PromiseView> versions(
      @HeaderParam("Accept-Language") @Nullable String language, @PathParam("code") String code) {
    Language reader = Language.of(language);
    List<PromiseView> versions =
        Stream.concat(
                promises.versions(caller.site(), code).stream().map(own -> view(own, reader)),
                promises.builtIn().find(code).stream()
                    .map(builtIn -> PromiseView.of(builtIn, false, reader)))
            .toList();
    if (versions.isEmpty()) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    return new Page<>(versions, null);
  }

  /** Makes the next version; requests filed before keep their clocks. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.DPO)
  public PromiseView promise(
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid PromiseRequest body) {
    return view(service.promise(caller.site(), body.toPromise(), actor()), Language.of(language));
  }

  /** The site makes this promise no longer; a built-in one of that code is in force again. */
  @POST
  @Path("/{code}/retire")
  @RolesAllowed(Roles.DPO)
  public PromiseView retire(
      @HeaderParam("Accept-Language") @Nullable String language, @PathParam("code") String code) {
    return view(service.retire(caller.site(), code, actor()), Language.of(language));
  }

  private PromiseView view(SitePromise own, Language language) {
    return PromiseView.of(promises.promise(own), own.retired(), language);
  }

  private Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }
}
