package io.shouyue.consent.recipient;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The register of recipients. What a published purpose said of one stays as it was said. */
@ApplicationScoped
public class RecipientService {
  private final RecipientRepository repository;
  private final ActLog acts;

  RecipientService(RecipientRepository repository, ActLog acts) {
    this.repository = repository;
    this.acts = acts;
  }

  /** Enters a recipient; {@link CommonError#INVALID} when its kind needs more. */
  @Transactional
  public RegisteredRecipient enter(String site, RecipientRequest request) {
    RegisteredRecipient recipient = checked(request.recipient(site, 1));
    if (!repository.insert(recipient)) {
      throw new ConsentException(ConsentError.ALREADY_EXISTS);
    }
    acts.record(site, "recipient.entered", recipient.code());
    return recipient;
  }

  /** Changes an entry; {@code precondition} sees its revision and may refuse. */
  @Transactional
  public RegisteredRecipient change(
      String site, RecipientRequest request, IntConsumer precondition) {
    RegisteredRecipient known = require(site, request.code());
    precondition.accept(known.revision());
    RegisteredRecipient changed =
        repository.save(checked(request.recipient(site, known.revision())));
    acts.record(site, "recipient.changed", changed.code());
    return changed;
  }

  /** The recipient; {@link CommonError#NOT_FOUND} when there is none. */
  public RegisteredRecipient require(String site, String code) {
    return find(site, code).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** The recipient, if there is one of that code. */
  public Optional<RegisteredRecipient> find(String site, String code) {
    return repository.one(site, code);
  }

  /** Takes over an entry of elsewhere as it is; {@link CommonError#INVALID} as for any other. */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(RegisteredRecipient recipient) {
    repository.insert(checked(recipient));
  }

  /** Those of the site, by code. */
  public List<RegisteredRecipient> all(String site) {
    return repository.all(site);
  }

  private static RegisteredRecipient checked(RegisteredRecipient recipient) {
    List<Violation> wrong = RecipientRules.check(recipient);
    if (!wrong.isEmpty()) {
      throw new ConsentException(CommonError.INVALID, wrong);
    }
    return recipient;
  }
}
