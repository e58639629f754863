package io.shouyue.consent.receipt;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.PageRequest;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receipts, for the person, the site and the DPO. */
@Path("/v1/receipts")
public class ReceiptResource {
  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

  private final ReceiptService receipts;
  private final SubjectService subjects;
  private final Caller caller;

  ReceiptResource(ReceiptService receipts, SubjectService subjects, Caller caller) {
    this.receipts = receipts;
    this.subjects = subjects;
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

  /** One receipt as JSON-LD in the fields of ISO/IEC TS 27560. */
  @GET
  @Path("/{id}")
  @Produces("application/ld+json")
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.DPO})
  public String document(String id) {
    Receipt receipt = receipts.find(caller.site(), id);
    caller.requireSubjectAccess(receipt.subject());
    subjects.readable(caller.site(), receipt.subject());
    return receipts.document(receipt);
  }

  private SubjectId readable(@Nullable String asked) {
    SubjectId subject =
        asked == null
            ? caller
                .subject()
                .orElseThrow(() -> ConsentException.at("subject", ConsentError.SUBJECT_REQUIRED))
            : new SubjectId(asked);
    caller.requireSubjectAccess(subject);
    subjects.readable(caller.site(), subject);
    return subject;
  }
}
