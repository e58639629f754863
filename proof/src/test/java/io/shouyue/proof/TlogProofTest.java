package io.shouyue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TlogProofTest {
  private static final String ORIGIN = "example.com/log";
  private static final byte[] SALT = new byte[Leaf.SALT_SIZE];
  private static final Json RECORD = Json.object().with("purpose", Json.of("marketing"));
  private static final Leaf LEAF =
      Leaf.commit("consent.GIVEN", LocalDate.of(2026, 11, 20), SALT, RECORD);

  private VerifierKey key;
  private KeyPair pair;

  @BeforeEach
  void makeKey() throws GeneralSecurityException {
    pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] spki = pair.getPublic().getEncoded();
    key = VerifierKey.of(ORIGIN, Arrays.copyOfRange(spki, spki.length - 32, spki.length));
  }

  @Test
  void leafOfTheLogVerifiesAfterAPassageThroughText() throws GeneralSecurityException {
    TlogProof proof = TlogProof.parse(proof(2).toString());

    assertThat(proof.verifies(LEAF.data(), key)).isTrue();
  }

  @Test
  void anotherLeafOrAnotherPlaceDoesNotVerify() throws GeneralSecurityException {
    assertThat(proof(2).verifies(data(7), key)).isFalse();
    assertThat(proof(3).verifies(LEAF.data(), key)).isFalse();
  }

  @Test
  void anotherLogsKeyDoesNotVerify() throws GeneralSecurityException {
    TlogProof proof = proof(2);
    makeKey();

    assertThat(proof.verifies(LEAF.data(), key)).isFalse();
  }

  @Test
  void checkpointOfAnotherOriginIsRefusedEvenWhenSigned() throws GeneralSecurityException {
    SignedNote note = sign(new Checkpoint("example.com/other", 0, Hash.digest()).text());

    assertThatThrownBy(() -> Checkpoint.open(note, key))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leafMatchesItsRecordUnderItsSaltOnly() {
    byte[] other = new byte[Leaf.SALT_SIZE];
    other[0] = 1;

    assertThat(Leaf.parse(LEAF.data())).isEqualTo(LEAF);
    assertThat(LEAF.matches(SALT, RECORD)).isTrue();
    assertThat(LEAF.matches(other, RECORD)).isFalse();
    assertThat(LEAF.matches(SALT, Json.object())).isFalse();
  }

  @Test
  void leafDataIsCanonical() {
    assertThat(new String(LEAF.data(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"commit\":\""
                + LEAF.commit()
                + "\",\"day\":\"2026-11-20\",\"type\":\"consent.GIVEN\",\"v\":1}");
    assertThatThrownBy(() -> Leaf.parse(" {}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private TlogProof proof(int index) throws GeneralSecurityException {
    List<Hash> leaves =
        IntStream.range(0, 5)
            .mapToObj(i -> MerkleTree.leaf(i == 2 ? LEAF.data() : data(i)))
            .toList();
    MerkleTree tree = new MerkleTree(leaves);
    Checkpoint state = new Checkpoint(ORIGIN, leaves.size(), tree.root());
    return new TlogProof(index, tree.inclusion(index), sign(state.text()));
  }

  private SignedNote sign(String text) throws GeneralSecurityException {
    Signature ed25519 = Signature.getInstance("Ed25519");
    ed25519.initSign(pair.getPrivate());
    ed25519.update(text.getBytes(StandardCharsets.UTF_8));
    return new SignedNote(text, List.of()).with(key, ed25519.sign());
  }

  private static byte[] data(int i) {
    return ("leaf " + i).getBytes(StandardCharsets.UTF_8);
  }
}
