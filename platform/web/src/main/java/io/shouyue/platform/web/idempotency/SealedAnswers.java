package io.shouyue.platform.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.keys.UnlockedKeys;
import io.shouyue.platform.web.idempotency.IdempotencyTable.Given;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers as they are kept: JSON, sealed under a key of the suite's own. */
@ApplicationScoped
class SealedAnswers {
  private static final String CONTEXT = "idempotency_record.response";
  private static final KeyRef KEY = new KeyRef(Keks.PLATFORM, DataKeys.SITE, RetentionClass.SITE);

  private final DataKeys keys;
  private final ObjectMapper json;
  private final TransactionSynchronizationRegistry transactions;

  /** Nobody's data hang on this key, which lives as long as the suite: it is looked up once. */
  private volatile @Nullable UnlockedKeys own;

  SealedAnswers(DataKeys keys, ObjectMapper json, TransactionSynchronizationRegistry transactions) {
    this.keys = keys;
    this.json = json;
    this.transactions = transactions;
  }

  Map<KeyedCall, Given> seal(Map<KeyedCall, ?> answers) {
    UnlockedKeys unlocked = own();
    Map<KeyedCall, Given> sealed = new LinkedHashMap<>();
    answers.forEach(
        (call, answer) ->
            sealed.put(
                call, new Given(call.fingerprint(), unlocked.seal(KEY, CONTEXT, write(answer)))));
    return sealed;
  }

  private UnlockedKeys own() {
    UnlockedKeys known = own;
    if (known != null) {
      return known;
    }
    UnlockedKeys found = keys.unlockOrMake(List.of(KEY));
    transactions.registerInterposedSynchronization(new Keeping(found));
    return found;
  }

  /** The key may have been made by this very transaction: it is kept once that is committed. */
  private final class Keeping implements Synchronization {
    private final UnlockedKeys found;

    Keeping(UnlockedKeys found) {
      this.found = found;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        own = found;
      }
    }
  }

  <R> R open(byte[] sealed, Class<R> type) {
    byte[] plain = keys.open(KEY.site(), KEY.owner(), KEY.retention(), CONTEXT, sealed);
    try {
      return json.readValue(plain, type);
    } catch (IOException unreadable) {
      throw new IllegalStateException("a stored answer cannot be read", unreadable);
    }
  }

  private byte[] write(Object answer) {
    try {
      return json.writeValueAsBytes(answer);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("not JSON", unwritable);
    }
  }
}
