package io.shouyue.consent.receipt;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.ledger.Commitment;
import io.shouyue.consent.ledger.Leaves;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.log.LogProofs;
import io.shouyue.consent.receipt.PgReceiptStore.Content;
import io.shouyue.consent.subject.SubjectKey;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Issues receipts and reads them back; their content is sealed under the evidence key. */
@ApplicationScoped
public class ReceiptService {
  private static final String CONTEXT = "receipt";
  private static final String LEAF_TYPE = "receipt";
  private static final String PROOF = "proof";

  private final PgReceiptStore store;
  private final CommonTexts texts;
  private final Leaves leaves;
  private final Ledger ledger;
  private final LogProofs proofs;
  private final DataKeys keys;

  ReceiptService(
      PgReceiptStore store,
      CommonTexts texts,
      Leaves leaves,
      Ledger ledger,
      LogProofs proofs,
      DataKeys keys) {
    this.store = store;
    this.texts = texts;
    this.leaves = leaves;
    this.ledger = ledger;
    this.proofs = proofs;
    this.keys = keys;
  }

  /** Issues a receipt for events that were just logged; it gets a leaf of its own. */
  @Transactional(TxType.MANDATORY)
  public void issue(ReceiptSource source) {
    try (UnlockedKeys unlocked = ledger.evidenceKeys(List.of(owner(source)))) {
      leaves.append(issue(List.of(source), source.issuedAt(), unlocked), source.issuedAt());
    }
  }

  /**
   * Issues several receipts at one instant, by as many statements as for one.
   *
   * @param unlocked the evidence keys of all whom they are for
   * @return the leaves that commit to them, for the caller to append
   */
  @Transactional(TxType.MANDATORY)
  public List<Commitment> issue(List<ReceiptSource> sources, Instant at, UnlockedKeys unlocked) {
    if (sources.isEmpty()) {
      return List.of();
    }
    List<CommonText> common = sources.stream().map(texts::of).toList();
    List<Map<String, String>> personal =
        sources.stream().map(it -> CanonicalJson.members(ReceiptDocument.personal(it))).toList();
    List<Commitment> commitments = new ArrayList<>();
    List<SealedReceipt> stored = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      commitments.add(leaves.drawUp(LEAF_TYPE, at, common.get(i).document(personal.get(i))));
      Map<String, String> own = personal.get(i);
      own.put(PROOF, CanonicalJson.text(ReceiptProof.stored(commitments.get(i))));
      byte[] written = CanonicalJson.ofMembers(own).getBytes(StandardCharsets.UTF_8);
      stored.add(
          new SealedReceipt(
              Receipt.of(sources.get(i)),
              sources.get(i).notice(),
              common.get(i).hashBytes(),
              unlocked.seal(evidence(sources.get(i)), CONTEXT, written)));
    }
    keepTexts(sources, common);
    store.insert(stored);
    return commitments;
  }

  private void keepTexts(List<ReceiptSource> sources, List<CommonText> common) {
    Map<String, Set<CommonText>> bySite = new TreeMap<>();
    for (int i = 0; i < sources.size(); i++) {
      bySite
          .computeIfAbsent(
              sources.get(i).site(), site -> new TreeSet<>(Comparator.comparing(CommonText::hash)))
          .add(common.get(i));
    }
    bySite.forEach(texts::keep);
  }

  private static SubjectKey owner(ReceiptSource source) {
    return new SubjectKey(source.site(), source.subject());
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
    Json.Obj stored = whole(receipt);
    Json.Obj proof = (Json.Obj) stored.members().get(PROOF);
    Map<UUID, TlogProof> known = proofs.of(ReceiptProof.leaves(proof));
    return stored.with(PROOF, ReceiptProof.served(proof, known));
  }

  /** The way of the whole document's leaf to a signed checkpoint; empty while it is pending. */
  public Optional<TlogProof> tlogProof(Receipt receipt) {
    UUID leaf = ReceiptProof.leaf((Json.Obj) open(receipt, content(receipt)).members().get(PROOF));
    return Optional.ofNullable(proofs.of(List.of(leaf)).get(leaf));
  }

  /** Puts together what is stored apart: common members, its own, and what opens its events. */
  private Json.Obj whole(Receipt receipt) {
    Content content = content(receipt);
    Json.Obj own = open(receipt, content);
    if (content.common() == null) {
      return own;
    }
    Map<String, Json> members = new TreeMap<>(own.members());
    members.putAll(((Json.Obj) JsonParser.parse(content.common())).members());
    Json.Obj proof = (Json.Obj) own.members().get(PROOF);
    SubjectKey owner = new SubjectKey(receipt.site(), receipt.subject());
    members.put(PROOF, ReceiptProof.with(proof, ledger.openings(owner, receipt.id())));
    return new Json.Obj(members);
  }

  private Content content(Receipt receipt) {
    return store
        .content(receipt.site(), receipt.id())
        .orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  private Json.Obj open(Receipt receipt, Content content) {
    byte[] plain =
        keys.open(
            receipt.site(),
            receipt.subject().value(),
            RetentionClass.EVIDENCE,
            CONTEXT,
            content.sealed());
    return (Json.Obj) JsonParser.parse(plain);
  }

  /** Receipts of a subject issued before that place, newest first. */
  public List<Receipt> before(String site, SubjectId subject, Instant at, String id, int limit) {
    return store.before(site, subject, at, id, limit);
  }
}
