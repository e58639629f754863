package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.retention.peer.IdentityPeer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a request's person is known by: the fields of their account, which identity-service tells,
 * and the contact, the identifier and the values to correct that the request itself holds. A proven
 * real name is held sealed elsewhere and not known here.
 */
@ApplicationScoped
class RequestCoverings {

  private final IdentityPeer identity;

  RequestCoverings(IdentityPeer identity) {
    this.identity = identity;
  }

  /** Without an answer from identity-service everything is covered. */
  Covering of(RequestFile file) {
    try {
      List<String> known = new ArrayList<>(account(file.current().request()));
      Stream.of(file.contact(), file.identifier())
          .filter(Objects::nonNull)
          .map(FreeText::reveal)
          .forEach(known::add);
      if (file.particulars() instanceof Particulars.Corrections wanted) {
        wanted
            .fields()
            .forEach(
                one ->
                    Stream.of(one.from(), one.to()).filter(Objects::nonNull).forEach(known::add));
      }
      return Covering.of(known);
    } catch (DomainException unanswered) {
      return Covering.everything();
    }
  }

  private Collection<String> account(Request request) {
    String subject = request.subject();
    if (subject == null) {
      return List.of();
    }
    try {
      return identity.account(request.site(), subject).values();
    } catch (DomainException gone) {
      if (gone.code() == CommonError.ERASED) {
        return List.of();
      }
      throw gone;
    }
  }
}
