package io.shouyue.consent.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13800000000",
        "+8613800000000",
        "008613800000000",
        "8613800000000",
        "138 0000 0000",
        "138-0000-0000",
        "１３８００００００００",
        "(+86) 138.0000.0000"
      })
  void everySpellingOfANumberIsTheSameContact(String spelling) {
    assertThat(Contact.of(ContactChannel.SMS, spelling))
        .contains(new Contact(ContactChannel.SMS, "+8613800000000"));
  }

  @ParameterizedTest
  @CsvSource({"Li@Shop.Example, li@shop.example", "' li@shop.example ', li@shop.example"})
  void mailIsComparedInLowerCase(String spelling, String plain) {
    assertThat(Contact.of(ContactChannel.EMAIL, spelling))
        .contains(new Contact(ContactChannel.EMAIL, plain));
  }

  @Test
  void whatIsNoContactIsNone() {
    assertThat(Contact.of(ContactChannel.SMS, "12345")).isEqualTo(Optional.empty());
    assertThat(Contact.of(ContactChannel.SMS, "li@shop.example")).isEmpty();
    assertThat(Contact.of(ContactChannel.EMAIL, "13800000000")).isEmpty();
    assertThat(Contact.of(ContactChannel.EMAIL, "a@b@c")).isEmpty();
    assertThat(Contact.of(ContactChannel.EMAIL, "a\n@b")).isEmpty();
  }

  @Test
  void contactIsNotPrinted() {
    assertThat(new Contact(ContactChannel.SMS, "+8613800000000").toString()).doesNotContain("138");
  }
}
