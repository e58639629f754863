package io.shouyue.consent.receipt;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.ledger.Commitment;
import io.shouyue.consent.ledger.Leaves;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Issues receipts and reads them back; their content is sealed under the evidence key. */
@ApplicationScoped
public class ReceiptService {
  private static final String CONTEXT = "receipt";
  private static final String LEAF_TYPE = "receipt";

  private final PgReceiptStore store;
  private final Leaves leaves;
  private final DataKeys keys;

  ReceiptService(PgReceiptStore store, Leaves leaves, DataKeys keys) {
    this.store = store;
    this.leaves = leaves;
    this.keys = keys;
  }

  /** Issues a receipt for events that were just logged; it gets a leaf of its own. */
  @Transactional(TxType.MANDATORY)
  public void issue(ReceiptSource source) {
    Json.Obj stated = ReceiptDocument.of(source);
    Commitment commitment = leaves.commit(LEAF_TYPE, source.issuedAt(), stated);
    Json.Obj document = stated.with("proof", ReceiptProof.pending(commitment, source.events()));
    byte[] sealed =
        keys.seal(
            source.site(),
            source.subject().value(),
            RetentionClass.EVIDENCE,
            CONTEXT,
            CanonicalJson.bytes(document));
    List<String> purposes =
        source.events().stream().map(event -> event.event().purpose()).distinct().toList();
    store.insert(
        new Receipt(
            source.site(),
            source.subject(),
            source.id(),
            source.kind(),
            source.issuedAt(),
            purposes),
        sealed);
  }

  /** The receipt; {@link CommonError#NOT_FOUND} for another site's. */
  public Receipt find(String site, String id) {
    return store
        .find(site, Ids.require(IdKind.RECEIPT, id))
        .orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** The JSON-LD document, proof and all. */
  public String document(Receipt receipt) {
    byte[] sealed =
        store
            .sealed(receipt.site(), receipt.id())
            .orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
    byte[] plain =
        keys.open(
            receipt.site(), receipt.subject().value(), RetentionClass.EVIDENCE, CONTEXT, sealed);
    return new String(plain, StandardCharsets.UTF_8);
  }

  /** Receipts of a subject issued before that place, newest first. */
  public List<Receipt> before(String site, SubjectId subject, Instant at, String id, int limit) {
    return store.before(site, subject, at, id, limit);
  }
}
