package io.shouyue.consent.notice;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.column.JsonColumn;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.proof.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Notices that were served: what they showed, whose token answers them, and what was answered. */
@ApplicationScoped
public class KeptNotices {
  private final PgNoticeStore store;
  private final JsonColumn json;

  KeptNotices(PgNoticeStore store, JsonColumn json) {
    this.store = store;
    this.json = json;
  }

  /** Keeps what is shown, once however often; returns the hash of its canonical JSON. */
  byte[] keepContent(String site, NoticeContent content) {
    String text = CanonicalJson.text(json.value(content));
    byte[] hash = Sha256.of(text);
    store.keepText(site, hash, text);
    return hash;
  }

  /** Keeps a notice; of its token the hash alone. */
  void keep(Notice notice, String token) {
    store.insert(notice, Sha256.of(token));
  }

  /** The notice for being answered, locked; {@link CommonError#NOT_FOUND} for another site's. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Notice lock(String site, String id) {
    return store
        .lock(site, Ids.require(IdKind.NOTICE, id))
        .orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** What that notice showed. */
  public NoticeContent content(Notice notice) {
    String text = store.text(notice.site(), notice.hash()).orElseThrow();
    return json.read(text, NoticeContent.class);
  }

  /** Remembers the answer of a notice. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void answered(Notice notice, SubjectId subject, byte[] answer, String receipt) {
    store.answered(notice, subject, answer, receipt);
  }

  /** The notice a browser token belongs to, whether expired or not. */
  public Optional<Notice> byToken(String token) {
    return store.byToken(Sha256.of(token));
  }
}
