package io.shouyue.consent.notice;

import io.shouyue.consent.column.JsonColumn;
import io.shouyue.platform.data.retry.RaceLostException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.proof.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notices that were served: what they showed, whose token answers them, and what was answered. */
@ApplicationScoped
public class KeptNotices {
  private final PgNoticeStore store;
  private final NoticeTexts texts;
  private final JsonColumn json;

  KeptNotices(PgNoticeStore store, NoticeTexts texts, JsonColumn json) {
    this.store = store;
    this.texts = texts;
    this.json = json;
  }

  /** Keeps what is shown, once however often; returns the hash of its canonical JSON. */
  public byte[] keepContent(String site, NoticeContent content) {
    String text = CanonicalJson.text(json.value(content));
    byte[] hash = Sha256.of(text);
    if (!texts.isKnown(site, hash)) {
      store.keepText(site, hash, text);
    }
    return hash;
  }

  /** Keeps a notice; of its token the hash alone. */
  void keep(Notice notice, String token) {
    store.insert(notice, Sha256.of(token));
  }

  /** The notices of those names, as far as there are any. */
  public Map<NoticeRef, Notice> find(Collection<NoticeRef> refs) {
    return refs.isEmpty() ? Map.of() : store.find(refs);
  }

  /** What a notice with that hash showed; {@link CommonError#ERASED} when it is not kept. */
  public NoticeContent content(String site, byte[] hash) {
    return texts.get(site, hash);
  }

  /**
   * Remembers the answers of notices that had none.
   *
   * @throws RaceLostException when one of them was answered or erased meanwhile
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void answered(List<NoticeAnswer> answers) {
    if (!answers.isEmpty() && store.answered(answers) < answers.size()) {
      throw new RaceLostException("notice");
    }
  }

  /** The notice a browser token belongs to, whether expired or not. */
  public Optional<Notice> byToken(String token) {
    return store.byToken(Sha256.of(token));
  }
}
