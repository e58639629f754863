package io.shouyue.retention.correction;

import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.datamap.FieldCorrection;
import io.shouyue.retention.datamap.FieldCorrection.Outcome;
import io.shouyue.retention.peer.IdentityPeer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** What people may have corrected in their account, which identity-service keeps. */
@ApplicationScoped
class AccountFields {

  private static final Logger LOG = Logger.getLogger(AccountFields.class);
  private static final String SYSTEM = "identity-service";

  /**
   * Whether nobody has to check it. By the others people sign in or prove who they are: whoever
   * took over a session would change them first.
   */
  private static final Map<String, Boolean> UNCHECKED =
      Map.of("username", false, "email", false, "mobile", false, "nickname", true);

  private final IdentityPeer identity;

  AccountFields(IdentityPeer identity) {
    this.identity = identity;
  }

  Set<String> names() {
    return UNCHECKED.keySet();
  }

  /** Whether people fill the field in themselves; empty when accounts have no such field. */
  Optional<Boolean> selfEntered(String field) {
    return Optional.ofNullable(UNCHECKED.get(field));
  }

  /** Corrects the account, at the sign-in too; waiting while identity-service does not answer. */
  Outcome correct(String site, SubjectId person, FieldCorrection wrong) {
    if (!UNCHECKED.containsKey(wrong.field())) {
      return Outcome.NOWHERE;
    }
    try {
      return switch (identity.correctAccount(
          site, person.value(), wrong.field(), wrong.from(), wrong.to())) {
        case RIGHT -> Outcome.done(1, 1);
        case OTHER -> Outcome.done(1, 0);
        case REFUSED -> Outcome.refused(1);
        case NOT_HELD -> Outcome.NOWHERE;
      };
    } catch (DomainException unanswered) {
      LOG.infof("correction waits source=%s error=%s", SYSTEM, unanswered.code().code());
      return Outcome.waiting(SYSTEM);
    }
  }
}
