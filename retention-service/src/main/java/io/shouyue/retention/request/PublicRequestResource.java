package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.site.SiteService;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Requests by anyone, without an account. Nothing here tells who is known to the site. */
@Path("/public/{site}/requests")
@Tag(name = "Public")
public class PublicRequestResource {

  private final RequestIntakeService intake;
  private final ProofService proofs;
  private final SiteService sites;
  private final LegalClock time;
  private final Idempotency idempotency;

  PublicRequestResource(
      RequestIntakeService intake,
      ProofService proofs,
      SiteService sites,
      LegalClock time,
      Idempotency idempotency) {
    this.intake = intake;
    this.proofs = proofs;
    this.sites = sites;
    this.time = time;
    this.idempotency = idempotency;
  }

  @POST
  @ResponseStatus(202)
  @PermitAll
  public PublicRequestView file(
      @PathParam("site") String site,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid PublicRequestRequest body) {
    sites.require(site);
    return idempotency.once(
        "public/" + site,
        PublicRequestView.class,
        body,
        () -> view(intake.file(filing(site, body, language))));
  }

  /** Adds proof; a number nobody has is answered the same. */
  @POST
  @Path("/{number}/proof")
  @ResponseStatus(202)
  @PermitAll
  public PublicRequestView proof(
      @PathParam("site") String site,
      @PathParam("number") String number,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid ProofRequest body) {
    sites.require(site);
    proofs.offer(site, number, new FreeText(body.proof()));
    return proofSeen(number, language);
  }

  /**
   * Adds a file of at most five megabytes as proof: PDF, PNG, JPEG or plain text by its content. A
   * number nobody has is answered the same.
   *
   * @param name of the file, percent-encoded UTF-8
   */
  @POST
  @Path("/{number}/attachments")
  @Consumes("*/*")
  @ResponseStatus(202)
  @PermitAll
  public PublicRequestView attach(
      @PathParam("site") String site,
      @PathParam("number") String number,
      @HeaderParam("Accept-Language") @Nullable String language,
      @HeaderParam("Shouyue-File-Name") @Nullable String name,
      byte @Nullable [] content) {
    sites.require(site);
    proofs.offer(site, number, name, content == null ? new byte[0] : content);
    return proofSeen(number, language);
  }

  private static PublicRequestView proofSeen(String number, @Nullable String language) {
    return new PublicRequestView(number, RequestTexts.proofSeen(Language.of(language)));
  }

  private Filing filing(String site, PublicRequestRequest body, @Nullable String language) {
    String locale = body.locale() == null ? Language.of(language).tag() : body.locale();
    String details = body.details();
    return new Filing(
        site,
        body.type(),
        null,
        body.relation(),
        Channel.PUBLIC,
        locale,
        time.now(),
        null,
        details == null ? null : new FreeText(details),
        null,
        new FreeText(body.identifier()),
        List.of(),
        particulars(body),
        Actor.PUBLIC);
  }

  private static @Nullable Particulars particulars(PublicRequestRequest body) {
    ParticularsRequest told = body.particulars();
    Particulars particulars = told == null ? null : told.of(body.type());
    if (particulars instanceof Particulars.Forwarded) {
      throw new DomainException(
          CommonError.INVALID,
          new Violation("particulars.forwarded", "staff-only", "for staff alone"));
    }
    return particulars;
  }

  private static PublicRequestView view(RequestCase filed) {
    Request request = filed.request();
    return new PublicRequestView(request.number(), RequestTexts.howToProve(request.locale()));
  }
}
