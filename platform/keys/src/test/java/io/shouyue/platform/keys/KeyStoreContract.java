package io.shouyue.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of secrets and keys must keep. */
abstract class KeyStoreContract {
  abstract Secrets secrets();

  abstract Keks keks();

  abstract SigningKeys signingKeys();

  @Test
  void secretsComeBackAsTheyWerePut() {
    Map<String, String> values = Map.of("a.password", "p=w # 密", "b.secret", "two\nlines");

    secrets().put("shouyue/one", values);

    assertThat(secrets().get("shouyue/one")).isEqualTo(values);
  }

  @Test
  void puttingReplacesWhatWasThere() {
    secrets().put("shouyue/two", Map.of("old", "1"));

    secrets().put("shouyue/two", Map.of("new", "2"));

    assertThat(secrets().get("shouyue/two")).isEqualTo(Map.of("new", "2"));
  }

  @Test
  void anUnknownPathHoldsNothing() {
    assertThat(secrets().get("shouyue/none")).isEmpty();
  }

  @Test
  void pathsDoNotSeeEachOther() {
    secrets().put("shouyue/a", Map.of("x", "1"));
    secrets().put("shouyue/ab", Map.of("x", "2"));

    assertThat(secrets().get("shouyue/a")).isEqualTo(Map.of("x", "1"));
  }

  @Test
  void wrappedKeysComeBack() {
    keks().create("alpha");
    byte[] key = AesGcm.newKey();

    byte[] wrapped = keks().wrap("alpha", key);

    assertThat(keks().unwrap("alpha", wrapped)).isEqualTo(key);
    assertThat(wrapped).isNotEqualTo(key);
  }

  @Test
  void creatingAgainKeepsTheKek() {
    keks().create("beta");
    byte[] key = AesGcm.newKey();
    byte[] wrapped = keks().wrap("beta", key);

    keks().create("beta");

    assertThat(keks().unwrap("beta", wrapped)).isEqualTo(key);
  }

  @Test
  void anotherSitesKekDoesNotUnwrap() {
    keks().create("gamma");
    keks().create("delta");
    byte[] wrapped = keks().wrap("gamma", AesGcm.newKey());

    assertThatThrownBy(() -> keks().unwrap("delta", wrapped)).isInstanceOf(KeyStoreException.class);
  }

  @Test
  void aSiteWithoutKekIsRefused() {
    assertThatThrownBy(() -> keks().wrap("nobody", AesGcm.newKey()))
        .isInstanceOf(KeyStoreException.class);
  }

  @Test
  void rotatedKekWrapsAnewAndStillOpensWhatTheOldOneWrapped() {
    keks().create("epsilon");
    byte[] key = AesGcm.newKey();
    byte[] before = keks().wrap("epsilon", key);

    keks().rotate("epsilon");

    byte[] after = keks().wrap("epsilon", key);
    assertThat(keks().versionOf(before)).isEqualTo(1);
    assertThat(keks().versionOf(after)).isEqualTo(2);
    assertThat(keks().unwrap("epsilon", before)).isEqualTo(key);
    assertThat(keks().unwrap("epsilon", after)).isEqualTo(key);
    assertThat(keks().versions("epsilon").made().keySet()).containsExactly(1, 2);
  }

  @Test
  void whatATrimmedVersionWrappedOpensNowhereAnyMore() {
    keks().create("zeta");
    byte[] key = AesGcm.newKey();
    byte[] backup = keks().wrap("zeta", key);
    keks().rotate("zeta");
    byte[] live = keks().wrap("zeta", key);

    keks().trim("zeta", 2);
    keks().trim("zeta", 2);
    keks().trim("zeta", 1);

    assertThat(keks().unwrap("zeta", live)).isEqualTo(key);
    assertThatThrownBy(() -> keks().unwrap("zeta", backup)).isInstanceOf(KeyStoreException.class);
    assertThat(keks().versions("zeta").oldest()).isEqualTo(2);
  }

  @Test
  void newestVersionIsNeverTrimmed() {
    keks().create("eta");
    byte[] key = AesGcm.newKey();
    byte[] wrapped = keks().wrap("eta", key);

    assertThatThrownBy(() -> keks().trim("eta", 2)).isInstanceOf(KeyStoreException.class);

    assertThat(keks().unwrap("eta", wrapped)).isEqualTo(key);
  }

  @Test
  void signaturesVerifyUnderThePublicKey() throws GeneralSecurityException {
    signingKeys().create("one");
    signingKeys().create("one");
    byte[] message = "a checkpoint\n".getBytes(StandardCharsets.UTF_8);

    SigningKeys.PublicKey key = signingKeys().newest("one");
    byte[] signature = signingKeys().sign("one", key.version(), message);

    assertThat(verifies(key.raw(), message, signature)).isTrue();
    signature[40] ^= 1;
    assertThat(verifies(key.raw(), message, signature)).isFalse();
  }

  @Test
  void aSigningKeyThatWasNeverMadeIsRefused() {
    assertThatThrownBy(() -> signingKeys().sign("none", 1, new byte[1]))
        .isInstanceOf(KeyStoreException.class);
    assertThatThrownBy(() -> signingKeys().newest("none")).isInstanceOf(KeyStoreException.class);
  }

  private static boolean verifies(byte[] raw, byte[] message, byte[] signature)
      throws GeneralSecurityException {
    byte[] head = HexFormat.of().parseHex("302a300506032b6570032100");
    byte[] spki = ByteBuffer.allocate(head.length + raw.length).put(head).put(raw).array();
    Signature ed25519 = Signature.getInstance("Ed25519");
    ed25519.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
    ed25519.update(message);
    return ed25519.verify(signature);
  }
}
