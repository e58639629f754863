package io.shouyue.consent.subject;

import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;

/** Subjects: resolving a website's user id, and the steps of retention-service. */
@Path("/v1/subjects")
public class SubjectResource {
  private static final Set<String> KEY_CLASSES = Set.of("account", "identity", "evidence");

  /** The one service that drives a subject's life; a token of another one ends nobody's. */
  private static final String DRIVER = "retention-service";

  /** The one service that verifies who somebody is. */
  private static final String VERIFIER = "identity-service";

  private final SubjectService subjects;
  private final SubjectLifeService life;
  private final SubjectSteps steps;
  private final SubjectRightsService rights;
  private final AgeService ages;
  private final Caller caller;

  SubjectResource(
      SubjectService subjects,
      SubjectLifeService life,
      SubjectSteps steps,
      SubjectRightsService rights,
      AgeService ages,
      Caller caller) {
    this.subjects = subjects;
    this.life = life;
    this.steps = steps;
    this.rights = rights;
    this.ages = ages;
    this.caller = caller;
  }

  /** Which subject this is; made when the user id is new. An erased one answers 410. */
  @POST
  @Path("/resolve")
  @RolesAllowed({Roles.SITE, Roles.SERVICE})
  public SubjectView resolve(@Valid NamedSubject ref) {
    Subject subject = subjects.resolve(caller.site(), ref);
    if (subject.state() == SubjectState.ERASED && caller.is(Roles.SITE)) {
      throw new ConsentException(CommonError.ERASED);
    }
    return SubjectView.of(subject);
  }

  /** State and counts of what is kept, for staff; answers after the erasure too. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public SubjectOverviewView overview(String id) {
    return SubjectOverviewView.of(life.overview(caller.site(), new SubjectId(id)));
  }

  /** One step of an erasure plan. */
  @PUT
  @Path("/{id}/state")
  @RolesAllowed(Roles.SERVICE)
  public StepView state(String id, @Valid StateRequest request) {
    requireDriver();
    return StepView.of(life.step(caller.site(), new SubjectId(id), request));
  }

  /**
   * A step of each of several people's plans; one that fails keeps nobody else's from being done.
   */
  @PUT
  @Path("/states")
  @RolesAllowed(Roles.SERVICE)
  public StatesView states(@NotNull @Valid StatesRequest request) {
    requireDriver();
    return new StatesView(steps.take(caller.site(), request.orders()));
  }

  /** Destroys the keys of one class for good. */
  @DELETE
  @Path("/{id}/keys/{class}")
  @RolesAllowed(Roles.SERVICE)
  public void destroyKeys(String id, @jakarta.ws.rs.PathParam("class") String retention) {
    requireDriver();
    if (!KEY_CLASSES.contains(retention)) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    life.destroyKeys(caller.site(), new SubjectId(id), new RetentionClass(retention));
  }

  /** Everything the person has restricted or refused through their requests. */
  @PUT
  @Path("/{id}/restrictions")
  @RolesAllowed(Roles.SERVICE)
  public void restrictions(String id, @Valid RestrictionRequest request) {
    requireDriver();
    rights.restrict(caller.site(), new SubjectId(id), request);
  }

  /** What verified birth dates say of people's ages; people who are gone are passed over. */
  @PUT
  @Path("/ages")
  @RolesAllowed(Roles.SERVICE)
  public void ages(@NotNull @Valid AgesRequest request) {
    require(VERIFIER);
    ages.verified(caller.site(), request.ages());
  }

  private void requireDriver() {
    require(DRIVER);
  }

  private void require(String service) {
    if (!caller.clientId().equals(service)) {
      throw new ConsentException(CommonError.FORBIDDEN);
    }
  }
}
