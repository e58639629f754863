package io.shouyue.retention.desk;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.request.RequestAccess;
import io.shouyue.retention.request.RequestViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Looking somebody up; by POST, for what is looked for is personal. */
@Path("/v1/desk/search")
@Tag(name = "Desk")
public class SearchResource {

  private final Caller caller;
  private final RequestAccess access;
  private final DeskSearch search;
  private final RequestViews views;

  SearchResource(Caller caller, RequestAccess access, DeskSearch search, RequestViews views) {
    this.caller = caller;
    this.access = access;
    this.search = search;
    this.views = views;
  }

  /** Finds people and requests by exactly what was typed; audited with the reason. */
  @POST
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public SearchView search(
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid SearchRequest body) {
    DeskSearch.Found found =
        search.find(caller.site(), body.value(), body.reason(), access.actor());
    return new SearchView(found.subjects(), views.of(found.requests(), Language.of(language)));
  }
}
