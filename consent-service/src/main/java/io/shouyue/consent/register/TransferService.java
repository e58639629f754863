package io.shouyue.consent.register;

import io.shouyue.consent.consent.ExpiryService;
import io.shouyue.consent.ledger.Lapsed;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells people who takes over their data before it does, and, where the successor is not bound by
 * what was agreed, ends their consents on the day: it has to ask again (PIPL 22).
 */
@ApplicationScoped
public class TransferService {
  private static final int AT_ONCE = 200;

  private final PgTransferStore store;
  private final SubjectService subjects;
  private final ExpiryService consents;
  private final Messages messages;
  private final LegalClock clock;

  TransferService(
      PgTransferStore store,
      SubjectService subjects,
      ExpiryService consents,
      Messages messages,
      LegalClock clock) {
    this.store = store;
    this.subjects = subjects;
    this.consents = consents;
    this.messages = messages;
    this.clock = clock;
  }

  /** Takes the first step that is open to the next few people; returns how many steps that was. */
  @Transactional
  public int some() {
    Optional<TransferProgress> open = store.open(clock.today()).stream().findFirst();
    open.ifPresent(this::some);
    return open.isPresent() ? 1 : 0;
  }

  private void some(TransferProgress progress) {
    Transfer transfer = progress.transfer();
    List<SubjectId> people = subjects.active(transfer.site(), progress.after(), AT_ONCE);
    for (SubjectId person : people) {
      switch (progress.step()) {
        case TELL -> messages.send(transfer.site(), person, TransferWording.message(transfer));
        case END -> consents.transferred(new Lapsed(transfer.site(), person), transfer.id());
      }
    }
    boolean last = people.size() < AT_ONCE;
    Instant done = last ? clock.now() : null;
    store.reached(people.isEmpty() ? progress : progress.at(people.getLast().value()), done);
  }
}
