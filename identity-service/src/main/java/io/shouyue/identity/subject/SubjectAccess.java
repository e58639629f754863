package io.shouyue.identity.subject;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which subject a call is about, as far as its caller may say so. */
@ApplicationScoped
public class SubjectAccess {
  private final Caller caller;
  private final SubjectDirectory directory;

  SubjectAccess(Caller caller, SubjectDirectory directory) {
    this.caller = caller;
    this.directory = directory;
  }

  /** The subject of a path; a person reaches only their own. */
  public SubjectRef inPath(String id) {
    SubjectId subject = new SubjectId(id);
    caller.requireSubjectAccess(subject);
    return new SubjectRef(caller.site(), subject);
  }

  /** The subject of a body; a person may leave it out. */
  public SubjectRef inBody(@Nullable NamedSubject asked) {
    Optional<SubjectId> self = caller.subject();
    if (asked == null || asked.id() == null) {
      return self.map(id -> new SubjectRef(caller.site(), id)).orElseGet(() -> byExternalId(asked));
    }
    return inPath(asked.id());
  }

  private SubjectRef byExternalId(@Nullable NamedSubject asked) {
    if (asked == null || asked.externalId() == null || asked.externalId().isBlank()) {
      throw new DomainException(CommonError.MALFORMED);
    }
    return directory.resolve(caller.site(), asked.externalId());
  }
}
