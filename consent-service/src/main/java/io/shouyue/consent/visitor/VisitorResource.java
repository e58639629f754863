package io.shouyue.consent.visitor;

import io.shouyue.consent.Repeatable;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** Visitors who sign in or up. */
@Path("/v1/subjects/{id}/visitors")
public class VisitorResource {
  private final LinkService links;
  private final Caller caller;
  private final Repeatable repeatable;

  VisitorResource(LinkService links, Caller caller, Repeatable repeatable) {
    this.links = links;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Makes a visitor's answers the person's; again for the same two it changes nothing. */
  @POST
  @RolesAllowed(Roles.SITE)
  public LinkView link(
      String id,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid LinkRequest request) {
    SubjectId account = new SubjectId(id);
    return repeatable.once(
        LinkView.class,
        request,
        () -> links.link(caller.site(), account, request, Language.of(language)));
  }
}
