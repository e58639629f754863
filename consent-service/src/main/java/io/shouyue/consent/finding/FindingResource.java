package io.shouyue.consent.finding;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** What a policy's text says, what it should not say, and where it and the rules disagree. */
@Path("/v1/policies/{document}/versions/{version}/findings")
public class FindingResource {
  private final FindingService findings;
  private final Caller caller;

  FindingResource(FindingService findings, Caller caller) {
    this.findings = findings;
    this.caller = caller;
  }

  /** Reads a version, draft or published, in the language of the reader if it is written in it. */
  @GET
  @RolesAllowed(Roles.DPO)
  public FindingsView read(
      String document, int version, @HeaderParam("Accept-Language") @Nullable String wished) {
    Language language = Language.of(wished);
    return FindingsView.of(findings.read(caller.site(), document, version, language), language);
  }
}
