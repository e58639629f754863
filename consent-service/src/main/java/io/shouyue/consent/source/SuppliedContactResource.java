package io.shouyue.consent.source;

import io.shouyue.consent.Repeatable;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Contacts of people that another person supplied: message receivers, invoice addressees. */
@Path("/v1/supplied-contacts")
public class SuppliedContactResource {
  private final SuppliedContactService contacts;
  private final SuppliedEndService ends;
  private final Caller caller;
  private final Repeatable repeatable;

  SuppliedContactResource(
      SuppliedContactService contacts,
      SuppliedEndService ends,
      Caller caller,
      Repeatable repeatable) {
    this.contacts = contacts;
    this.ends = ends;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Records a contact and tells its owner at once by whom it was supplied and for what. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.SITE)
  public SuppliedContactView supply(@Valid SuppliedContactRequest request) {
    return repeatable.once(
        SuppliedContactView.class,
        request,
        () -> SuppliedContactView.of(contacts.supply(caller.site(), request)));
  }

  /** One of them; {@code STOPPED} once its owner stopped it. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SITE, Roles.DPO})
  public SuppliedContactView get(String id) {
    return SuppliedContactView.of(ends.require(caller.site(), id));
  }

  /** Whoever supplied it does so no more. */
  @POST
  @Path("/{id}/end")
  @RolesAllowed(Roles.SITE)
  public SuppliedContactView end(String id) {
    return SuppliedContactView.of(ends.end(caller.site(), id));
  }
}
