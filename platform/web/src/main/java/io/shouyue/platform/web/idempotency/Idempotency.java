package io.shouyue.platform.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.web.idempotency.IdempotencyTable.Given;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs a creating call once for each client and {@code Idempotency-Key}: a repeat with the same
 * body gets the same answer, one with another body 422, one that comes while the first still runs
 * 409.
 *
 * <p>Fingerprint (keyed) and answer (sealed) are stored in the transaction of the work itself, for
 * seven days. A call that fails stores nothing. The scope of a key is the client, which the caller
 * names.
 */
@ApplicationScoped
public class Idempotency {
  /** The request header. */
  public static final String HEADER = "Idempotency-Key";

  private static final String CONTEXT = "idempotency_record.response";
  private static final String KEY_FORMAT = "[\\x21-\\x7e]{1,200}";

  private final IdempotencyTable table;
  private final BlindIndex index;
  private final DataKeys keys;
  private final ObjectMapper json;
  private final HttpServerRequest request;

  Idempotency(
      IdempotencyTable table,
      BlindIndex index,
      DataKeys keys,
      ObjectMapper json,
      HttpServerRequest request) {
    this.table = table;
    this.index = index;
    this.keys = keys;
    this.json = json;
    this.request = request;
  }

  /**
   * Runs {@code work} once; without the header, simply runs it.
   *
   * @param client who the key belongs to, such as {@code Caller.clientId()}
   */
  @Transactional
  public <R> R once(String client, Class<R> type, Object body, Supplier<R> work) {
    Optional<String> key = key();
    return key.isEmpty() ? work.get() : run(client, key.get(), type, body, work);
  }

  /** Runs {@code work} once; without the header refuses with 428. */
  @Transactional
  public <R> R onceRequired(String client, Class<R> type, Object body, Supplier<R> work) {
    String key = key().orElseThrow(() -> new DomainException(CommonError.IDEMPOTENCY_KEY_MISSING));
    return run(client, key, type, body, work);
  }

  private <R> R run(String client, String key, Class<R> type, Object body, Supplier<R> work) {
    if (!table.tryLock(client, key)) {
      throw new DomainException(CommonError.IDEMPOTENCY_IN_FLIGHT);
    }
    byte[] fingerprint = fingerprint(body);
    Optional<Given> given = table.find(client, key);
    if (given.isPresent()) {
      return replay(given.get(), fingerprint, type);
    }
    R answer = work.get();
    table.store(client, key, new Given(fingerprint, seal(answer)));
    return answer;
  }

  private <R> R replay(Given given, byte[] fingerprint, Class<R> type) {
    if (!MessageDigest.isEqual(given.fingerprint(), fingerprint)) {
      throw new DomainException(CommonError.IDEMPOTENCY_KEY_REUSED);
    }
    return open(given.responseSealed(), type);
  }

  private Optional<String> key() {
    Optional<String> key = Optional.ofNullable(request.getHeader(HEADER));
    if (key.isPresent() && !key.get().matches(KEY_FORMAT)) {
      throw new DomainException(CommonError.MALFORMED);
    }
    return key;
  }

  private byte[] fingerprint(Object body) {
    String what = request.method() + " " + request.path() + "\n" + write(body);
    return index.of(Keks.PLATFORM, "idempotency", what);
  }

  private byte[] seal(Object answer) {
    byte[] plain = write(answer).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return keys.seal(Keks.PLATFORM, DataKeys.SITE, RetentionClass.SITE, CONTEXT, plain);
  }

  private <R> R open(byte[] sealed, Class<R> type) {
    byte[] plain = keys.open(Keks.PLATFORM, DataKeys.SITE, RetentionClass.SITE, CONTEXT, sealed);
    try {
      return json.readValue(plain, type);
    } catch (IOException unreadable) {
      throw new IllegalStateException("a stored answer cannot be read", unreadable);
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("not JSON", unwritable);
    }
  }
}
