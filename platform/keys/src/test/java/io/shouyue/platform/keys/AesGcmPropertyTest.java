package io.shouyue.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AesGcmPropertyTest {
  private static final byte[] KEY = AesGcm.newKey();

  @Property
  void whatWasSealedOpens(@ForAll byte[] plain, @ForAll String context) {
    assertThat(AesGcm.decrypt(KEY, context, AesGcm.encrypt(KEY, context, plain))).isEqualTo(plain);
  }

  @Property
  void oneChangedBitIsNoticed(@ForAll byte[] plain, @ForAll @IntRange(max = 1_000_000) int where) {
    byte[] sealed = AesGcm.encrypt(KEY, "here", plain);
    sealed[where % sealed.length] ^= 1;

    assertThatThrownBy(() -> AesGcm.decrypt(KEY, "here", sealed))
        .isInstanceOf(KeyStoreException.class);
  }

  @Property
  void anotherContextDoesNotOpen(@ForAll byte[] plain) {
    byte[] sealed = AesGcm.encrypt(KEY, "here", plain);

    assertThatThrownBy(() -> AesGcm.decrypt(KEY, "there", sealed))
        .isInstanceOf(KeyStoreException.class);
  }
}
