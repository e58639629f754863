package io.shouyue.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of secrets and keys must keep. */
abstract class KeyStoreContract {
  abstract Secrets secrets();

  abstract Keks keks();

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
}
