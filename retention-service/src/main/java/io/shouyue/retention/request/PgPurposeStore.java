package io.shouyue.retention.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The purposes that requests are about. */
@ApplicationScoped
class PgPurposeStore {

  private final Jdbi jdbi;

  PgPurposeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void put(String request, List<String> purposes) {
    jdbi.useHandle(
        h ->
            h.execute(
                "UPDATE request SET purposes = ? WHERE id = ?",
                String.join(" ", purposes),
                request));
  }

  List<String> of(String request) {
    String text =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT purposes FROM request WHERE id = :id")
                    .bind("id", request)
                    .mapTo(String.class)
                    .one());
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }
}
