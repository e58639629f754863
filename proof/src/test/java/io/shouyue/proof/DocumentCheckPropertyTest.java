package io.shouyue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DocumentCheckPropertyTest {
  private static final TestKey KEY = TestKey.named("log.example/shouyue");
  private static final SampleReceipt RECEIPT = SampleReceipt.issue(KEY);
  private static final DocumentCheck CHECK = new DocumentCheck(LogTrust.in(KEY.log()));

  @Example
  void aReceiptAsItWasIssuedIsValid() {
    Verdict verdict = CHECK.check(RECEIPT.integrated());

    assertThat(verdict).isInstanceOf(Verdict.Valid.class);
    assertThat(((Verdict.Valid) verdict).index()).isEqualTo(300);
    assertThat(((Verdict.Valid) verdict).type()).isEqualTo("receipt");
  }

  @Example
  void aReceiptThatTheLogHasNotYetIsPending() {
    assertThat(CHECK.check(RECEIPT.pending())).isEqualTo(new Verdict.Pending("receipt"));
  }

  @Example
  void oneFlippedBitOfAPendingReceiptIsFoundAndNamed() {
    byte[] file = CanonicalJson.bytes(RECEIPT.pending());

    for (int bit = 0; bit < file.length * 8; bit++) {
      assertNamed(file, bit);
    }
  }

  /** Every byte; which of its bits, chance decides: each check costs three signatures. */
  @Property(tries = 1)
  void oneFlippedBitOfAnIntegratedReceiptIsFoundAndNamed(@ForAll Random random) {
    byte[] file = CanonicalJson.bytes(RECEIPT.integrated());

    for (int at = 0; at < file.length; at++) {
      assertNamed(file, at * 8 + random.nextInt(8));
    }
  }

  private static void assertNamed(byte[] file, int bit) {
    byte[] flipped = file.clone();
    flipped[bit / 8] ^= (byte) (1 << bit % 8);
    Verdict verdict = CHECK.check(flipped);

    assertThat(verdict)
        .as("bit %d of %s", bit, around(file, bit / 8))
        .isInstanceOf(Verdict.Invalid.class);
    assertThat(((Verdict.Invalid) verdict).where()).isNotEmpty();
  }

  @Property(tries = 300)
  void anyOtherBytesAreInvalidAndBreakNothing(@ForAll byte[] file) {
    assertThat(CHECK.check(file)).isInstanceOf(Verdict.Invalid.class);
  }

  @Property(tries = 300)
  void partOfAReceiptIsInvalid(@ForAll @net.jqwik.api.constraints.IntRange(max = 9999) int any) {
    byte[] file = CanonicalJson.bytes(RECEIPT.integrated());

    assertThat(CHECK.check(java.util.Arrays.copyOf(file, any % file.length)))
        .isInstanceOf(Verdict.Invalid.class);
  }

  @Example
  void theAnswerNamesWhatWasChanged() {
    Json.Obj good = RECEIPT.integrated();
    Json.Obj proof = (Json.Obj) good.members().get("proof");

    assertThat(CHECK.check(good.with("purpose", Json.of("sale"))))
        .isEqualTo(new Verdict.Invalid("document", Flaw.CONTENT_CHANGED));
    assertThat(CHECK.check(without(good, "proof")))
        .isEqualTo(new Verdict.Invalid("proof", Flaw.NO_PROOF));
    assertThat(CHECK.check(good.with("proof", proof.with("note", Json.of("x")))))
        .isEqualTo(new Verdict.Invalid("proof.note", Flaw.UNKNOWN_PART));
    assertThat(CHECK.check(good.with("proof", proof.with("state", Json.of("SEALED")))))
        .isEqualTo(new Verdict.Invalid("proof.state", Flaw.UNKNOWN_STATE));
    assertThat(CHECK.check(good.with("proof", without(proof, "tlogProof"))))
        .isEqualTo(new Verdict.Invalid("proof.tlogProof", Flaw.PROOF_MISSING));
    assertThat(CHECK.check(RECEIPT.document("PENDING", true)))
        .isEqualTo(new Verdict.Invalid("proof.tlogProof", Flaw.PROOF_TOO_EARLY));
    assertThat(CHECK.check(good.with("proof", proof.with("salt", Json.of("AA==")))))
        .isEqualTo(new Verdict.Invalid("proof.salt", Flaw.SALT_MALFORMED));
    assertThat(CHECK.check(good.with("proof", without(proof, "entries"))))
        .isEqualTo(new Verdict.Invalid("proof.entries", Flaw.ENTRY_UNRELATED));
  }

  @Example
  void aProofMustBeOfThisLeafAndOfATrustedLog() {
    Json.Obj good = RECEIPT.integrated();
    Json.Obj proof = (Json.Obj) good.members().get("proof");
    TlogProof ofAnother = RECEIPT.proof(1);
    LogTrust elsewhere = LogTrust.in(TestKey.named("other.example/log").log());
    LogTrust samename = LogTrust.in(TestKey.named("log.example/shouyue").log());

    assertThat(CHECK.check(good.with("proof", proof.with("tlogProof", text(ofAnother)))))
        .isEqualTo(new Verdict.Invalid("proof.tlogProof", Flaw.NOT_IN_LOG));
    assertThat(new DocumentCheck(elsewhere).check(good))
        .isEqualTo(new Verdict.Invalid("proof.tlogProof", Flaw.ANOTHER_LOG));
    assertThat(new DocumentCheck(samename).check(good))
        .isEqualTo(new Verdict.Invalid("proof.tlogProof", Flaw.SIGNATURE_FALSE));
  }

  @Example
  void demandedWitnessesMustHaveCosigned() {
    TestKey witness = TestKey.named("witness.example/w1");
    LogTrust one = LogTrust.parse("# ours\n" + KEY.log() + "\n\n" + witness.witness() + "\n", 1);
    TlogProof plain = RECEIPT.proof(0);
    TlogProof cosigned =
        new TlogProof(
            plain.index(), plain.siblings(), witness.cosign(plain.checkpoint(), 1_800_000_000));
    byte[] leaf = RECEIPT.leaves().getFirst().data();

    assertThat(new LeafCheck(one).check(leaf, plain.toString(), "p"))
        .isEqualTo(new Verdict.Invalid("p", Flaw.WITNESSES_MISSING));
    assertThat(new LeafCheck(one).check(leaf, cosigned.toString(), "p"))
        .isInstanceOfSatisfying(
            Verdict.Valid.class,
            valid -> assertThat(valid.witnesses()).containsExactly("witness.example/w1"));
    assertThat(cosigned.checkpoint().only(java.util.List.of(KEY.log())))
        .isEqualTo(plain.checkpoint());
  }

  private static Json text(TlogProof proof) {
    return Json.of(proof.toString());
  }

  private static Json.Obj without(Json.Obj object, String name) {
    Map<String, Json> rest = new TreeMap<>(object.members());
    rest.remove(name);
    return new Json.Obj(rest);
  }

  private static String around(byte[] file, int at) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20));
  }
}
