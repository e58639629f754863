package io.shouyue.consent.release;

import io.shouyue.consent.PageRequest;
import io.shouyue.consent.Repeatable;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One user's contact for another: recorded by site or desk, let by two of the staff. */
@Path("/v1/contact-releases")
public class ContactReleaseResource {
  private final ReleaseService releases;
  private final Caller caller;
  private final Repeatable repeatable;

  ContactReleaseResource(ReleaseService releases, Caller caller, Repeatable repeatable) {
    this.releases = releases;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Records what is to be given, on which ground. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.SITE, Roles.DPO, Roles.AGENT})
  public ContactReleaseView record(@Valid ContactReleaseRequest request) {
    return repeatable.once(
        ContactReleaseView.class,
        request,
        () -> ContactReleaseView.of(releases.record(caller.site(), request, caller.actor())));
  }

  /** All of them, the newest first. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.AGENT, Roles.AUDITOR})
  public Page<ContactReleaseView> list(@BeanParam PageRequest page) {
    String before = page.after(1).map(List::getFirst).orElse("");
    return Page.of(
            releases.page(caller.site(), before, page.size() + 1),
            page.size(),
            release -> Cursor.of(release.id()))
        .map(ContactReleaseView::of);
  }

  /** One of them; the contact may be given once it is {@code APPROVED}. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SITE, Roles.DPO, Roles.AGENT, Roles.AUDITOR})
  public ContactReleaseView get(String id) {
    return ContactReleaseView.of(releases.require(caller.site(), id));
  }

  /** One of two approvals; refused to whoever gave the other. */
  @POST
  @Path("/{id}/approve")
  @RolesAllowed({Roles.DPO, Roles.AGENT})
  public ContactReleaseView approve(String id) {
    return ContactReleaseView.of(releases.approve(caller.site(), id, caller.actor()));
  }

  /** Refuses it for good. */
  @POST
  @Path("/{id}/refuse")
  @RolesAllowed({Roles.DPO, Roles.AGENT})
  public ContactReleaseView refuse(String id) {
    return ContactReleaseView.of(releases.refuse(caller.site(), id, caller.actor()));
  }
}
