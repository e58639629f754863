package io.shouyue.consent.receipt;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.PageRequest;
import io.shouyue.consent.guardian.ChildReads;
import io.shouyue.consent.guardian.Guardianships;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.proof.CanonicalJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Receipts, for the person, the site and the DPO. */
@Path("/v1/receipts")
public class ReceiptResource {
  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

  private static final String LD_JSON = "application/ld+json";
  private static final String PDF = "application/pdf";
  private static final String TEXT = "text/plain;charset=UTF-8";

  private final ReceiptService receipts;
  private final SubjectService subjects;
  private final ReceiptPrinter printer;
  private final Guardianships guardianships;
  private final ChildReads childReads;
  private final Caller caller;

  ReceiptResource(
      ReceiptService receipts,
      SubjectService subjects,
      ReceiptPrinter printer,
      Guardianships guardianships,
      ChildReads childReads,
      Caller caller) {
    this.receipts = receipts;
    this.printer = printer;
    this.subjects = subjects;
    this.guardianships = guardianships;
    this.childReads = childReads;
    this.caller = caller;
  }

  /** Receipts of a subject, newest first; a person may leave out who it is. */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.DPO})
  public Page<ReceiptView> list(
      @QueryParam("subject") @Nullable String asked, @BeanParam PageRequest page) {
    SubjectId subject = readable(asked);
    List<String> after = page.after(2).orElse(List.of(END_OF_TIME.toString(), ""));
    List<Receipt> read =
        receipts.before(
            caller.site(),
            subject,
            PageRequest.instant(after.getFirst()),
            after.getLast(),
            page.size() + 1);
    return Page.of(read, page.size(), r -> Cursor.of(r.issuedAt().toString(), r.id()))
        .map(ReceiptView::of);
  }

  /** One receipt as JSON-LD in the fields of ISO/IEC TS 27560, with its proof. */
  @GET
  @Path("/{id}")
  @Produces(LD_JSON)
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.DPO})
  public RestResponse<String> document(String id) {
    return varied(LD_JSON, CanonicalJson.text(receipts.document(readableReceipt(id)))).build();
  }

  /** The same as a PDF to keep, in the person's language; the JSON-LD is inside. */
  @GET
  @Path("/{id}")
  @Produces(PDF + ";qs=0.9")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.DPO})
  public RestResponse<byte[]> pdf(String id) {
    Receipt receipt = readableReceipt(id);
    return varied(PDF, printer.print(receipts.document(receipt)))
        .header("Content-Disposition", "attachment; filename=\"" + receipt.id() + ".pdf\"")
        .build();
  }

  /** The way of the receipt's leaf to a signed checkpoint (C2SP tlog-proof); 202 until there is. */
  @GET
  @Path("/{id}")
  @Produces(TEXT + ";qs=0.8")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.DPO})
  public RestResponse<String> tlogProof(String id) {
    return receipts
        .tlogProof(readableReceipt(id))
        .map(proof -> varied(TEXT, proof.toString()).build())
        .orElseGet(ReceiptResource::notYet);
  }

  private static RestResponse<String> notYet() {
    return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, "pending\n")
        .header("Content-Type", TEXT)
        .header("Retry-After", "2")
        .header("Vary", "Accept")
        .build();
  }

  /** The type is said as it is: how much a caller likes it is no part of it (RFC 9110 §8.3). */
  private static <T> RestResponse.ResponseBuilder<T> varied(String type, T content) {
    return RestResponse.ResponseBuilder.ok(content)
        .header("Content-Type", type)
        .header("Vary", "Accept");
  }

  private Receipt readableReceipt(String id) {
    Receipt receipt = receipts.find(caller.site(), id);
    readable(receipt.subject());
    return receipt;
  }

  private SubjectId readable(@Nullable String asked) {
    SubjectId subject =
        asked == null
            ? caller
                .subject()
                .orElseThrow(() -> ConsentException.at("subject", ConsentError.SUBJECT_REQUIRED))
            : new SubjectId(asked);
    return readable(subject);
  }

  private SubjectId readable(SubjectId subject) {
    guardianships.requireAccess(subject);
    childReads.check(subjects.readable(caller.site(), subject));
    return subject;
  }
}
