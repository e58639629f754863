package io.shouyue.consent.purpose;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.PageRequest;
import io.shouyue.consent.Repeatable;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.etag.ETags;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Purposes: the DPO writes, sites and staff read. */
@Path("/v1/purposes")
public class PurposeResource {
  private final PurposeService purposes;
  private final Caller caller;
  private final Repeatable repeatable;

  PurposeResource(PurposeService purposes, Caller caller, Repeatable repeatable) {
    this.purposes = purposes;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Drafts a purpose, or the next version of a published one. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.DPO)
  public PurposeView draft(@Valid PurposeRequest request) {
    return repeatable.once(
        PurposeView.class,
        request,
        () ->
            PurposeView.of(
                purposes.draft(
                    caller.site(), request.code(), request.definition(), request.effectiveFrom())));
  }

  /** The newest version of every purpose, by code. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.AGENT, Roles.AUDITOR, Roles.SITE, Roles.SUBJECT, Roles.SERVICE})
  public Page<PurposeView> list(@BeanParam PageRequest page) {
    String after = page.after(1).map(List::getFirst).orElse("");
    return Page.of(
            purposes.page(caller.site(), after, page.size() + 1),
            page.size(),
            purpose -> Cursor.of(purpose.code()))
        .map(PurposeView::of);
  }

  /** The newest version, with its revision as ETag. */
  @GET
  @Path("/{code}")
  @RolesAllowed({Roles.DPO, Roles.AGENT, Roles.AUDITOR, Roles.SITE, Roles.SUBJECT, Roles.SERVICE})
  public RestResponse<PurposeView> get(String code) {
    return tagged(purposes.newest(caller.site(), code));
  }

  /** Every version, newest first. */
  @GET
  @Path("/{code}/versions")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR, Roles.SITE})
  public Page<PurposeView> versions(String code) {
    return new Page<>(
        purposes.versions(caller.site(), code).stream().map(PurposeView::of).toList(), null);
  }

  /** Edits the draft. */
  @PUT
  @Path("/{code}")
  @RolesAllowed(Roles.DPO)
  public RestResponse<PurposeView> edit(
      String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid PurposeRequest request) {
    if (!code.equals(request.code())) {
      throw new ConsentException(CommonError.INVALID);
    }
    return tagged(
        purposes.edit(
            caller.site(),
            code,
            revision -> ETags.require(ifMatch, revision),
            request.definition(),
            request.effectiveFrom()));
  }

  /** Freezes the draft and puts it in force, at once or at the instant it names. */
  @POST
  @Path("/{code}/publish")
  @RolesAllowed(Roles.DPO)
  public PurposeView publish(String code) {
    return PurposeView.of(purposes.publish(caller.site(), code));
  }

  /** Ends the purpose. */
  @POST
  @Path("/{code}/retire")
  @RolesAllowed(Roles.DPO)
  public PurposeView retire(String code) {
    return PurposeView.of(purposes.retire(caller.site(), code));
  }

  private static RestResponse<PurposeView> tagged(Purpose purpose) {
    return RestResponse.ResponseBuilder.ok(PurposeView.of(purpose))
        .header("ETag", ETags.of(purpose.revision()))
        .build();
  }
}
