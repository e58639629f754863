package io.shouyue.retention.erasure;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.subject.SubjectService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Plans, steps, counts and the proof at the end. */
@Path("/v1")
@Tag(name = "Erasures")
public class ErasureResource {

  private final Caller caller;
  private final ErasureService erasures;
  private final CertificateDocument documents;
  private final SubjectService subjects;

  ErasureResource(
      Caller caller,
      ErasureService erasures,
      CertificateDocument documents,
      SubjectService subjects) {
    this.caller = caller;
    this.erasures = erasures;
    this.documents = documents;
    this.subjects = subjects;
  }

  @GET
  @Path("/erasures")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<ErasureView> list(
      @QueryParam("phase") @Nullable ErasurePhase phase,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    String after =
        Optional.ofNullable(cursor)
            .map(text -> Cursor.decode(text, 1).keys().getFirst())
            .orElse(null);
    return Page.of(
            erasures.list(caller.site(), phase, after, limit),
            limit,
            last -> Cursor.of(last.plan().id()))
        .map(ErasureView::of);
  }

  /** A person sees their own until it is done, and 410 from then on. */
  @GET
  @Path("/erasures/{id}")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public ErasureView get(@PathParam("id") String id) {
    ErasureService.Standing standing = erasures.require(caller.site(), id);
    SubjectId subject = new SubjectId(standing.plan().subject());
    caller.requireSubjectAccess(subject);
    if (caller.kind() == CallerKind.SUBJECT || caller.kind() == CallerKind.SITE) {
      subjects.requireNotErased(caller.site(), subject);
    }
    return ErasureView.of(standing);
  }

  /** The website says that its own account is closed; what no webhook took is confirmed so. */
  @POST
  @Path("/erasures/{id}/confirm")
  @RolesAllowed(Roles.SITE)
  public ErasureView confirm(@PathParam("id") String id) {
    Actor actor = new Actor(caller.actor(), caller.kind().name());
    return ErasureView.of(erasures.confirmBySite(caller.site(), id, actor));
  }

  /** Names no subject; whoever has its id may keep it. */
  @GET
  @Path("/certificates/{id}")
  @Produces("application/json")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR, Roles.SERVICE})
  public CertificateView certificate(@PathParam("id") String id) {
    return CertificateView.of(erasures.certificate(caller.site(), id));
  }

  /** The record with its proof, as anybody can check it offline. */
  @GET
  @Path("/certificates/{id}")
  @Produces("application/ld+json;qs=0.9")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public RestResponse<String> document(@PathParam("id") String id) {
    return varied(documents.json(erasures.certificate(caller.site(), id))).build();
  }

  /** The same as a page to keep; the record and its proof are inside. */
  @GET
  @Path("/certificates/{id}")
  @Produces("application/pdf;qs=0.8")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public RestResponse<byte[]> pdf(
      @PathParam("id") String id, @HeaderParam("Accept-Language") @Nullable String language) {
    Certificate certificate = erasures.certificate(caller.site(), id);
    return varied(documents.pdf(certificate, Language.of(language)))
        .header("Content-Disposition", "attachment; filename=\"" + certificate.id() + ".pdf\"")
        .build();
  }

  /** The way of its leaf to a signed checkpoint (C2SP tlog-proof); 202 until there is one. */
  @GET
  @Path("/certificates/{id}")
  @Produces("text/plain;charset=UTF-8;qs=0.7")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public RestResponse<String> tlogProof(@PathParam("id") String id) {
    return documents
        .tlogProof(erasures.certificate(caller.site(), id))
        .map(proof -> varied(proof).build())
        .orElseGet(ErasureResource::notYet);
  }

  private static RestResponse<String> notYet() {
    return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, "pending\n")
        .header("Retry-After", "2")
        .header("Vary", "Accept")
        .build();
  }

  private static <T> RestResponse.ResponseBuilder<T> varied(T content) {
    return RestResponse.ResponseBuilder.ok(content).header("Vary", "Accept");
  }
}
