package io.shouyue.retention.request;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files of a request: PDF, PNG, JPEG or plain text, told by their content. */
@Path("/v1/requests/{id}/attachments")
@Tag(name = "Requests")
public class AttachmentResource {

  private final Caller caller;
  private final RequestAccess access;
  private final MoveOrders orders;
  private final AttachmentService attachments;

  AttachmentResource(
      Caller caller, RequestAccess access, MoveOrders orders, AttachmentService attachments) {
    this.caller = caller;
    this.access = access;
    this.orders = orders;
    this.attachments = attachments;
  }

  /**
   * Adds a file of at most five megabytes.
   *
   * @param name of the file, percent-encoded UTF-8; in a header, for names tell about people
   * @param internal for staff alone
   */
  @POST
  @Consumes("*/*")
  @ResponseStatus(201)
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO})
  public AttachmentView add(
      @PathParam("id") String id,
      @HeaderParam("Shouyue-File-Name") @Nullable String name,
      @QueryParam("internal") @DefaultValue("false") boolean internal,
      byte @Nullable [] content) {
    MoveOrder order = orders.of(id, null);
    byte[] bytes = content == null ? new byte[0] : content;
    return AttachmentView.of(attachments.add(order, direction(internal), name, bytes));
  }

  /** The files, oldest first, without their contents. */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<AttachmentView> list(@PathParam("id") String id) {
    Request request = access.require(id).request();
    return new Page<>(
        attachments.list(request, isStaff()).stream().map(AttachmentView::of).toList(), null);
  }

  /** One file; a browser saves it and never shows it. */
  @GET
  @Path("/{attachment}")
  @Produces("application/octet-stream")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO})
  public RestResponse<byte[]> read(
      @PathParam("id") String id, @PathParam("attachment") String attachment) {
    Request request = access.require(id).request();
    String which = Ids.require(IdKind.ATTACHMENT, attachment);
    AttachmentService.Content file = attachments.read(request, which, isStaff(), access.actor());
    return RestResponse.ResponseBuilder.ok(file.bytes())
        .header("Content-Disposition", FileName.disposition(file.attachment().name().reveal()))
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }

  private Direction direction(boolean internal) {
    if (!isStaff()) {
      return Direction.FROM_REQUESTER;
    }
    return internal ? Direction.INTERNAL : Direction.TO_REQUESTER;
  }

  private boolean isStaff() {
    return caller.kind() == CallerKind.STAFF;
  }
}
