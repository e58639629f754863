package io.shouyue.consent.source;

import io.shouyue.consent.guardian.ChildReads;
import io.shouyue.consent.guardian.Guardianships;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.function.Function;

/** Where data about a person come from, and what the person supplied of others. */
@Path("/v1/subjects/{id}")
public class SubjectSourceResource {
  private final PgSuppliedContactStore supplied;
  private final PublishedDataService published;
  private final SubjectService subjects;
  private final Guardianships guardianships;
  private final ChildReads childReads;
  private final Caller caller;

  SubjectSourceResource(
      PgSuppliedContactStore supplied,
      PublishedDataService published,
      SubjectService subjects,
      Guardianships guardianships,
      ChildReads childReads,
      Caller caller) {
    this.supplied = supplied;
    this.published = published;
    this.subjects = subjects;
    this.guardianships = guardianships;
    this.childReads = childReads;
    this.caller = caller;
  }

  /** By whom something of the person was supplied, and what they made public themselves. */
  @GET
  @Path("/sources")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT, Roles.DPO, Roles.SERVICE})
  public SourcesView sources(String id) {
    SubjectId subject = readable(id);
    return new SourcesView(
        supplied.of(caller.site(), subject).stream().map(SourcesView.SuppliedBy::of).toList(),
        published.of(caller.site(), subject));
  }

  /** What the person supplied of others, without what leads to them. */
  @GET
  @Path("/supplied-contacts")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT, Roles.DPO, Roles.SERVICE})
  public Page<SuppliedContactView> suppliedContacts(String id) {
    SubjectId subject = readable(id);
    Function<SuppliedContact, SuppliedContactView> view =
        caller.kind() == CallerKind.SITE ? SuppliedContactView::of : SuppliedContactView::redacted;
    return new Page<>(supplied.by(caller.site(), subject).stream().map(view).toList(), null);
  }

  /** Whether the person refuses that what they made public be processed (PIPL 27). */
  @PUT
  @Path("/published-data/refusal")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  public void refusePublished(String id, @Valid PublishedRefusalRequest request) {
    published.refuse(caller.site(), readable(id), request.refused());
  }

  private SubjectId readable(String id) {
    SubjectId subject = new SubjectId(id);
    guardianships.requireAccess(subject);
    childReads.check(subjects.readable(caller.site(), subject));
    return subject;
  }
}
