package io.shouyue.consent.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code receipt_text}. */
@ApplicationScoped
public class PgCommonTextStore {
  private final Jdbi jdbi;

  /** A text of a site by its SHA-256, in hexadecimal. */
  record Key(String site, String hash) {}

  PgCommonTextStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Inserts it; false when it was there. */
  boolean insert(Key key, CommonText text) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        INSERT INTO receipt_text (site, hash, content)
                        VALUES (:site, :hash, :content) ON CONFLICT DO NOTHING
                        """)
                    .bind("site", key.site())
                    .bind("hash", HexFormat.of().parseHex(key.hash()))
                    .bind("content", text.text())
                    .execute())
        > 0;
  }
}
