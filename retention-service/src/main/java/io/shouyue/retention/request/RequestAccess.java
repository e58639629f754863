package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.peer.IdentityPeer;
import io.shouyue.retention.subject.SubjectService;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What the present caller may see and move. */
@RequestScoped
public class RequestAccess {

  private final Caller caller;
  private final RequestReadService reads;
  private final SubjectService subjects;
  private final IdentityPeer identity;

  RequestAccess(
      Caller caller, RequestReadService reads, SubjectService subjects, IdentityPeer identity) {
    this.caller = caller;
    this.reads = reads;
    this.subjects = subjects;
    this.identity = identity;
  }

  /** The person who calls; erased (410) once anonymised. */
  public SubjectId self() {
    SubjectId self = caller.subject().orElseThrow(() -> new DomainException(CommonError.FORBIDDEN));
    subjects.requireNotErased(caller.site(), self);
    return self;
  }

  /**
   * The person about whom somebody asks who may only ask about themselves or a child they act for;
   * else not-found.
   *
   * @param asked null for the caller themselves
   */
  SubjectId selfOrWard(@Nullable SubjectId asked) {
    SubjectId self = self();
    if (asked == null || asked.equals(self)) {
      return self;
    }
    // Asked anew each time: a guardianship that ended counts no more.
    if (!identity.isGuardian(caller.site(), self.value(), asked.value())) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    subjects.requireNotErased(caller.site(), asked);
    return asked;
  }

  /** A person somebody asks about; erased (410) once anonymised. */
  SubjectId named(String subject) {
    SubjectId id = new SubjectId(subject);
    subjects.requireNotErased(caller.site(), id);
    return id;
  }

  /**
   * A request of the caller's site, and for a person their own or their ward's only; else
   * not-found.
   */
  public RequestCase require(String id) {
    if (caller.kind() == CallerKind.SUBJECT) {
      self();
    }
    RequestCase found = reads.find(caller.site(), Ids.require(IdKind.REQUEST, id));
    if (caller.kind() == CallerKind.SUBJECT) {
      requireOwn(found.request());
    }
    return found;
  }

  public Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }

  private void requireOwn(Request request) {
    String subject = request.subject();
    if (subject == null) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    selfOrWard(new SubjectId(subject));
  }
}
