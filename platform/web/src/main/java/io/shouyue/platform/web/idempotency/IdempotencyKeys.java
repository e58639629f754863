package io.shouyue.platform.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.keys.Keks;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the key of the present request and digests what it asks for. */
@ApplicationScoped
class IdempotencyKeys {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern FORMAT = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private final BlindIndex index;
  private final ObjectMapper json;
  private final HttpServerRequest request;

  IdempotencyKeys(BlindIndex index, ObjectMapper json, HttpServerRequest request) {
    this.index = index;
    this.json = json;
    this.request = request;
  }

  KeyedCall required(String client, Object body) {
    return optional(client, body)
        .orElseThrow(() -> new DomainException(CommonError.IDEMPOTENCY_KEY_MISSING));
  }

  Optional<KeyedCall> optional(String client, Object body) {
    return Optional.ofNullable(request.getHeader(HEADER))
        .map(key -> new KeyedCall(client, wellFormed(key), fingerprint(body)));
  }

  private static String wellFormed(String key) {
    if (!FORMAT.matcher(key).matches()) {
      throw new DomainException(CommonError.MALFORMED);
    }
    return key;
  }

  private byte[] fingerprint(Object body) {
    try {
      String what = request.method() + " " + request.path() + "\n" + json.writeValueAsString(body);
      return index.of(Keks.PLATFORM, "idempotency", what);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("not JSON", unwritable);
    }
  }
}
