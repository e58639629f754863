package io.shouyue.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {
  @Test
  void namesKeepTheirFirstCharacterEvenBeyondTheBasicPlane() {
    assertThat(new PersonName("欧阳某").masked()).isEqualTo("欧**");
    assertThat(new PersonName("𠮷某").masked()).isEqualTo("𠮷*");
    assertThat(new PersonName("某").masked()).isEqualTo("*");
  }

  @Test
  void contactsKeepWhatTheirOwnerNeedsToRecogniseThem() {
    assertThat(new Mobile("13000000000").masked()).isEqualTo("130****0000");
    assertThat(new Email("lin@example.com").masked()).isEqualTo("l**@example.com");
    assertThat(new Email("no-address").masked()).isEqualTo("**********");
  }
}
