package io.shouyue.consent.guardian;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks identity-service who acts for a child, each time anew: a guardianship that ended counts no
 * more. Fails closed, with {@code unavailable}, when there is no answer.
 */
@ApplicationScoped
public class Guardianships {
  private final GuardianshipClient client;
  private final Caller caller;

  Guardianships(@RestClient GuardianshipClient client, Caller caller) {
    this.client = client;
    this.caller = caller;
  }

  /**
   * The guardian as one that is verified.
   *
   * @throws DomainException {@link ConsentError#GUARDIAN_NOT_VERIFIED}
   */
  public Guardian require(String site, SubjectId child, SubjectId guardian) {
    return between(site, child, guardian)
        .orElseThrow(() -> ConsentException.at("guardian", ConsentError.GUARDIAN_NOT_VERIFIED));
  }

  /**
   * Lets whoever calls see and act for the subject: themselves, their guardian, or no person at
   * all, whose rights are checked elsewhere.
   *
   * @return the guardian, when it is one who calls
   * @throws DomainException not-found: what is not yours does not exist for you
   */
  public Optional<Guardian> requireAccess(SubjectId asked) {
    if (caller.kind() != CallerKind.SUBJECT || caller.subject().equals(Optional.of(asked))) {
      return Optional.empty();
    }
    SubjectId me = caller.subject().orElseThrow();
    Optional<Guardian> guardian = between(caller.site(), asked, me);
    if (guardian.isEmpty()) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    return guardian;
  }

  private Optional<Guardian> between(String site, SubjectId child, SubjectId guardian) {
    try {
      return client.of(site, guardian.value()).between(child, guardian);
    } catch (DomainException answered) {
      throw answered;
    } catch (RuntimeException unanswered) {
      throw new DomainException(CommonError.UNAVAILABLE, List.of(), unanswered);
    }
  }
}
