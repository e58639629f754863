package io.shouyue.consent.register;

import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Transfers out of a site and into it again. */
@ApplicationScoped
public class TransferExchange {
  private final PgTransferStore store;
  private final LegalClock clock;

  TransferExchange(PgTransferStore store, LegalClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Those of the site, the newest first. */
  public Stream<Transfer> all(String site) {
    return store.all(site).stream();
  }

  /** The transfer of that id. */
  public Optional<Transfer> find(Transfer stated) {
    return all(stated.site()).filter(it -> it.id().equals(stated.id())).findFirst();
  }

  /**
   * Takes it over: whom it concerns were told where it was entered, and consents whose end was due
   * have ended there. {@link CommonError#INVALID} for what is none.
   */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(Transfer stated) {
    if (!Ids.is(IdKind.TRANSFER, stated.id())) {
      throw new ConsentException(CommonError.INVALID);
    }
    Instant now = clock.now();
    store.insert(stated);
    store.reached(new TransferProgress(stated, TransferStep.TELL, ""), now);
    if (!stated.takesOverOn().isAfter(Beijing.dayOf(now))) {
      store.reached(new TransferProgress(stated, TransferStep.END, ""), now);
    }
  }
}
