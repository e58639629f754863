package io.shouyue.consent.policy;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * What a version, draft or not, changes by clause and by word; {@link PolicyDiffResource} is the
 * same for everyone and knows published versions alone.
 */
@Path("/v1/policies/{document}/versions/{version}/diff")
public class PolicyVersionDiffResource {
  private final PolicyService policies;
  private final PolicyComparisons comparisons;
  private final Caller caller;

  PolicyVersionDiffResource(PolicyService policies, PolicyComparisons comparisons, Caller caller) {
    this.policies = policies;
    this.comparisons = comparisons;
    this.caller = caller;
  }

  /** Compared with {@code from}, or with the version before it. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public PolicyDiffView diff(
      String document,
      int version,
      @QueryParam("from") @Nullable Integer from,
      @HeaderParam("Accept-Language") @Nullable String wished) {
    String site = caller.site();
    PolicyVersion newer = policies.version(site, document, version);
    PolicyVersion older = policies.version(site, document, from == null ? version - 1 : from);
    return PolicyDiffView.of(
        comparisons.compare(policies.require(site, document), older, newer, Language.of(wished)));
  }
}
