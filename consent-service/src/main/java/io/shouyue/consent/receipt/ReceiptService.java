package io.shouyue.consent.receipt;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.ledger.Commitment;
import io.shouyue.consent.ledger.Leaves;
import io.shouyue.consent.ledger.log.LogProofs;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.keys.UnlockedKeys;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import io.shouyue.proof.TlogProof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Issues receipts and reads them back; their content is sealed under the evidence key. */
@ApplicationScoped
public class ReceiptService {
  private static final String CONTEXT = "receipt";
  private static final String LEAF_TYPE = "receipt";
  private static final String PROOF = "proof";

  private final PgReceiptStore store;
  private final Leaves leaves;
  private final LogProofs proofs;
  private final DataKeys keys;

  ReceiptService(PgReceiptStore store, Leaves leaves, LogProofs proofs, DataKeys keys) {
    this.store = store;
    this.leaves = leaves;
    this.proofs = proofs;
    this.keys = keys;
  }

  /** Issues a receipt for events that were just logged; it gets a leaf of its own. */
  @Transactional(TxType.MANDATORY)
  public void issue(ReceiptSource source) {
    issue(List.of(source), source.issuedAt());
  }

  /** Issues several receipts at one instant, by as many statements as for one. */
  @Transactional(TxType.MANDATORY)
  public void issue(List<ReceiptSource> sources, Instant at) {
    if (sources.isEmpty()) {
      return;
    }
    List<Commitment> commitments =
        leaves.commit(LEAF_TYPE, at, sources.stream().map(ReceiptDocument::of).toList());
    List<KeyRef> owners = sources.stream().map(ReceiptService::evidence).toList();
    List<SealedReceipt> sealed = new ArrayList<>();
    try (UnlockedKeys unlocked = keys.unlockOrMake(owners)) {
      for (int i = 0; i < sources.size(); i++) {
        byte[] document = document(sources.get(i), commitments.get(i));
        sealed.add(
            new SealedReceipt(
                Receipt.of(sources.get(i)), unlocked.seal(owners.get(i), CONTEXT, document)));
      }
    }
    store.insert(sealed);
  }

  private static byte[] document(ReceiptSource source, Commitment commitment) {
    Json.Obj stated = (Json.Obj) commitment.record();
    return CanonicalJson.bytes(
        stated.with(PROOF, ReceiptProof.stored(commitment, source.events())));
  }

  private static KeyRef evidence(ReceiptSource source) {
    return new KeyRef(source.site(), source.subject().value(), RetentionClass.EVIDENCE);
  }

  /** The receipt; {@link CommonError#NOT_FOUND} for another site's. */
  public Receipt find(String site, String id) {
    return store
        .find(site, Ids.require(IdKind.RECEIPT, id))
        .orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** The JSON-LD document with its proof as far as the log has come. */
  public Json.Obj document(Receipt receipt) {
    Json.Obj stored = open(receipt);
    Json.Obj proof = (Json.Obj) stored.members().get(PROOF);
    Map<UUID, TlogProof> known = proofs.of(ReceiptProof.leaves(proof));
    return stored.with(PROOF, ReceiptProof.served(proof, known));
  }

  /** The way of the whole document's leaf to a signed checkpoint; empty while it is pending. */
  public Optional<TlogProof> tlogProof(Receipt receipt) {
    UUID leaf = ReceiptProof.leaf((Json.Obj) open(receipt).members().get(PROOF));
    return Optional.ofNullable(proofs.of(List.of(leaf)).get(leaf));
  }

  private Json.Obj open(Receipt receipt) {
    byte[] sealed =
        store
            .sealed(receipt.site(), receipt.id())
            .orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
    byte[] plain =
        keys.open(
            receipt.site(), receipt.subject().value(), RetentionClass.EVIDENCE, CONTEXT, sealed);
    return (Json.Obj) JsonParser.parse(plain);
  }

  /** Receipts of a subject issued before that place, newest first. */
  public List<Receipt> before(String site, SubjectId subject, Instant at, String id, int limit) {
    return store.before(site, subject, at, id, limit);
  }
}
