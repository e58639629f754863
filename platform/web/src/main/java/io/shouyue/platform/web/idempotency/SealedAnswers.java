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
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers as they are kept: JSON, sealed under a key of the suite's own. */
@ApplicationScoped
class SealedAnswers {
  private static final String CONTEXT = "idempotency_record.response";
  private static final KeyRef KEY = new KeyRef(Keks.PLATFORM, DataKeys.SITE, RetentionClass.SITE);

  private final DataKeys keys;
  private final ObjectMapper json;

  SealedAnswers(DataKeys keys, ObjectMapper json) {
    this.keys = keys;
    this.json = json;
  }

  Map<KeyedCall, Given> seal(Map<KeyedCall, ?> answers) {
    Map<KeyedCall, Given> sealed = new LinkedHashMap<>();
    try (UnlockedKeys unlocked = keys.unlockOrMake(List.of(KEY))) {
      answers.forEach(
          (call, answer) ->
              sealed.put(
                  call, new Given(call.fingerprint(), unlocked.seal(KEY, CONTEXT, write(answer)))));
    }
    return sealed;
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
