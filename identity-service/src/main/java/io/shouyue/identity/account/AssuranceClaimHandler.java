package io.shouyue.identity.account;

import io.shouyue.identity.assurance.AssuranceChanged;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.outbox.OutboxHandler;
import io.shouyue.platform.data.outbox.OutboxMessage;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.KeyDestroyedException;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes a changed assurance into Keycloak, from where it becomes a claim. */
@ApplicationScoped
class AssuranceClaimHandler implements OutboxHandler<AssuranceChanged> {
  private final AccountService accounts;

  AssuranceClaimHandler(AccountService accounts) {
    this.accounts = accounts;
  }

  @Override
  public String topic() {
    return AssuranceChanged.TOPIC;
  }

  @Override
  public Class<AssuranceChanged> type() {
    return AssuranceChanged.class;
  }

  @Override
  public void handle(AssuranceChanged event, OutboxMessage message) {
    try {
      accounts.describe(new SubjectRef(event.site(), new SubjectId(event.subject())));
    } catch (KeyDestroyedException erasedMeanwhile) {
      // The user is gone with the keys, so there is nothing left to describe.
    }
  }
}
