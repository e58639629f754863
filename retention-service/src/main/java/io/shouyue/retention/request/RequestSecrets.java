package io.shouyue.retention.request;

import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.personal.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * What a requester wrote, sealed under the account key of the person, or of the request while
 * nobody is known. Gone as soon as that key is.
 */
@ApplicationScoped
class RequestSecrets {

  private final Jdbi jdbi;
  private final DataKeys keys;

  RequestSecrets(Jdbi jdbi, DataKeys keys) {
    this.jdbi = jdbi;
    this.keys = keys;
  }

  void put(Request request, RequestSecret secret, FreeText text) {
    byte[] sealed = seal(request, "request." + secret.column(), text);
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE request SET <column> = :sealed WHERE id = :id")
                .define("column", secret.column())
                .bind("sealed", sealed)
                .bind("id", request.id())
                .execute());
  }

  void remove(Request request, RequestSecret secret) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE request SET <column> = NULL WHERE id = :id")
                .define("column", secret.column())
                .bind("id", request.id())
                .execute());
  }

  Optional<FreeText> get(Request request, RequestSecret secret) {
    return jdbi.withHandle(
            h ->
                h.createQuery("SELECT <column> FROM request WHERE id = :id")
                    .define("column", secret.column())
                    .bind("id", request.id())
                    .mapTo(byte[].class)
                    .findOne())
        .map(bytes -> open(request, "request." + secret.column(), bytes));
  }

  byte[] seal(Request request, String context, FreeText text) {
    byte[] plain = text.reveal().getBytes(StandardCharsets.UTF_8);
    return keys.seal(request.site(), owner(request), RetentionClass.ACCOUNT, context, plain);
  }

  FreeText open(Request request, String context, byte[] sealed) {
    byte[] plain =
        keys.open(request.site(), owner(request), RetentionClass.ACCOUNT, context, sealed);
    return new FreeText(new String(plain, StandardCharsets.UTF_8));
  }

  private static String owner(Request request) {
    String owner = request.keyOwner();
    if (owner == null) {
      throw new IllegalStateException("an anonymised request holds nothing");
    }
    return owner;
  }
}
