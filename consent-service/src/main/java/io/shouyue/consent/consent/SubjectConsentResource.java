package io.shouyue.consent.consent;

import io.shouyue.consent.PageRequest;
import io.shouyue.consent.guardian.ChildReads;
import io.shouyue.consent.guardian.Guardianships;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.ledger.ToldEvent;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a person agreed to: now, and all that led to it. */
@Path("/v1/subjects/{id}")
public class SubjectConsentResource {
  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

  private final Ledger ledger;
  private final PurposeService purposes;
  private final SubjectService subjects;
  private final Guardianships guardianships;
  private final ChildReads childReads;
  private final Caller caller;

  SubjectConsentResource(
      Ledger ledger,
      PurposeService purposes,
      SubjectService subjects,
      Guardianships guardianships,
      ChildReads childReads,
      Caller caller) {
    this.ledger = ledger;
    this.purposes = purposes;
    this.subjects = subjects;
    this.guardianships = guardianships;
    this.childReads = childReads;
    this.caller = caller;
  }

  /** What stands for each purpose. */
  @GET
  @Path("/consents")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT, Roles.DPO, Roles.SERVICE})
  public Page<SubjectConsentView> consents(String id) {
    Map<String, Standing> standings = ledger.standings(caller.site(), readable(id));
    Map<String, Purpose> known = purposes.inForce(caller.site(), standings.keySet());
    return new Page<>(
        standings.values().stream()
            .map(standing -> SubjectConsentView.of(standing, known.get(standing.purpose())))
            .toList(),
        null);
  }

  /** The events, newest first. */
  @GET
  @Path("/consent-events")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT, Roles.DPO, Roles.AUDITOR, Roles.SERVICE})
  public Page<EventView> events(String id, @BeanParam PageRequest page) {
    SubjectId subject = readable(id);
    List<String> after = page.after(2).orElse(List.of(END_OF_TIME.toString(), ""));
    List<ToldEvent> read =
        ledger.history(
            caller.site(),
            subject,
            PageRequest.instant(after.getFirst()),
            after.getLast(),
            page.size() + 1);
    return Page.of(
            read, page.size(), e -> Cursor.of(e.event().recordedAt().toString(), e.event().id()))
        .map(EventView::of);
  }

  private SubjectId readable(String id) {
    SubjectId subject = new SubjectId(id);
    guardianships.requireAccess(subject);
    childReads.check(subjects.readable(caller.site(), subject));
    return subject;
  }
}
