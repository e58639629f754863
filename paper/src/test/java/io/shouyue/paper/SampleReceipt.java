package io.shouyue.paper;

import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.Json;
import io.shouyue.proof.Leaf;
import io.shouyue.proof.LogEdge;
import io.shouyue.proof.MerkleTree;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.TlogProof;
import io.shouyue.proof.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A made-up receipt in either language, in a log of its own of two leaves. */
public final class SampleReceipt {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String AT = "2026-11-20T02:00:00Z";
  private static final String ORIGIN = "log.example/shouyue";
  private static final KeyPair PAIR = pair();

  private final String language;
  private final String text;

  private SampleReceipt(String language, String text) {
    this.language = language;
    this.text = text;
  }

  /** In Chinese. */
  public static SampleReceipt chinese() {
    return new SampleReceipt("zh-CN", "我们用您的手机号码发送促销信息。囍喆燚，可随时撤回。");
  }

  /** In English. */
  public static SampleReceipt english() {
    return new SampleReceipt("en", "We send offers to your mobile number.");
  }

  /** With another description of the purpose. */
  public SampleReceipt saying(String other) {
    return new SampleReceipt(language, other);
  }

  /** The key of its log. */
  public static VerifierKey key() {
    byte[] spki = PAIR.getPublic().getEncoded();
    return VerifierKey.of(ORIGIN, Arrays.copyOfRange(spki, spki.length - 32, spki.length));
  }

  /** As issued, before the log has it. */
  public Json.Obj pending() {
    return document("PENDING", false);
  }

  /** With its proofs. */
  public Json.Obj integrated() {
    return document("INTEGRATED", true);
  }

  private Json.Obj document(String state, boolean proven) {
    Leaf whole = Leaf.commit("receipt", DAY, salt(1), stated());
    Leaf event = Leaf.commit("consent", DAY, salt(2), record());
    LogEdge edge = new LogEdge();
    edge.append(whole.data());
    edge.append(event.data());
    MerkleTree tree =
        new MerkleTree(List.of(MerkleTree.leaf(whole.data()), MerkleTree.leaf(event.data())));
    SignedNote note = sign(new Checkpoint(ORIGIN, 2, edge.root()).text());
    Json.Obj proof = opening(salt(1), whole, proven ? proof(tree, 0, note) : null);
    Json.Obj entry = opening(salt(2), event, proven ? proof(tree, 1, note) : null);
    return stated()
        .with(
            "proof",
            proof
                .with("state", Json.of(state))
                .with("entries", Json.of(List.of(entry.with("record", record())))));
  }

  /** The leaf of the whole document, in base64. */
  public String leaf() {
    return ((Json.Obj) pending().members().get("proof")).text("leaf");
  }

  private static String proof(MerkleTree tree, int index, SignedNote note) {
    return new TlogProof(index, tree.inclusion(index), note).toString();
  }

  private static Json.Obj opening(byte[] salt, Leaf leaf, String proof) {
    Json.Obj opening =
        Json.object()
            .with("salt", Json.of(Base64.getEncoder().encodeToString(salt)))
            .with("leaf", Json.of(Base64.getEncoder().encodeToString(leaf.data())));
    return proof == null ? opening : opening.with("tlogProof", Json.of(proof));
  }

  private Json.Obj stated() {
    Json.Obj data = Json.object().with("pii_type", Json.of("mobile"));
    Json.Obj processing =
        Json.object()
            .with("language", Json.of(language))
            .with("purpose_id", Json.of("marketing"))
            .with("purpose", Json.of(language.equals("en") ? "Marketing" : "营销推广"))
            .with("purpose_description", Json.of(text))
            .with("lawful_basis", Json.of("shouyue:CONSENT"))
            .with("pii_information", Json.of(List.of(data)))
            .with("processing_method", Json.of("自动处理 automated"))
            .with("recipient_third_parties", Json.of(List.of(Json.of("sms"))))
            .with("processing_locations", Json.of(List.of(Json.of("CN"))))
            .with("retention_period", Json.of("撤回后 30 天"))
            .with(
                "privacy_notice",
                Json.of("https://shop.example/public/demo/policies/privacy/versions/12"))
            .with("privacy_notice_version", Json.of(12))
            .with("withdrawal_method", Json.of("您可以随时撤回同意，与同意同样方便。"))
            .with("privacy_rights", Json.of("您可以查阅、复制、更正、删除您的个人信息。"));
    return Json.object()
        .with("receipt_id", Json.of("rcp_0123456789abcdefghjkmnpqrs"))
        .with("issued_at", Json.of(AT))
        .with("pii_principal_id", Json.of("sub_0123456789abcdefghjkmnpqrs"))
        .with("pii_processing", Json.of(List.of(processing)))
        .with("party_identification", Json.of(List.of(party("controller"), party("sms"))))
        .with("event", Json.of(List.of(event())));
  }

  private static Json.Obj party(String id) {
    return Json.object()
        .with("party_id", Json.of(id))
        .with("party_name", Json.of("示例商店 " + id))
        .with("party_contact", Json.of("dpo@shop.example"));
  }

  private static Json.Obj event() {
    return Json.object()
        .with("event_id", Json.of("evt_1"))
        .with("event_time", Json.of(AT))
        .with("purpose_id", Json.of("marketing"))
        .with("validity_duration", Json.of("2027-11-20T02:00:00Z"))
        .with("event_state", Json.of("dpv:ConsentGiven"));
  }

  private static Json.Obj record() {
    return Json.object().with("id", Json.of("evt_1")).with("recordedAt", Json.of(AT));
  }

  private static byte[] salt(int of) {
    byte[] salt = new byte[Leaf.SALT_SIZE];
    Arrays.fill(salt, (byte) of);
    return salt;
  }

  private static SignedNote sign(String text) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(PAIR.getPrivate());
      ed25519.update(text.getBytes(StandardCharsets.UTF_8));
      return new SignedNote(text, List.of()).with(key(), ed25519.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
