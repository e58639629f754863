package io.shouyue.stack.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleTest {
  @Test
  void documentNumbersHaveTheCheckDigitOfTheStandardsOwnExample() {
    assertThat(People.checkDigit("11010519491231002")).isEqualTo('X');
  }

  @Test
  void nobodySharesANumberANameToSignInWithOrAMobile() {
    assertThat(People.first(60)).extracting(Person::idNumber).doesNotHaveDuplicates();
    assertThat(People.first(60)).extracting(Person::username).doesNotHaveDuplicates();
    assertThat(People.first(60)).extracting(Person::mobile).doesNotHaveDuplicates();
  }

  @Test
  void nobodyMeetsAnOutcomeOfTheSandboxThatIsNoMatch() {
    assertThat(People.first(60)).extracting(p -> p.idNumber().charAt(14)).doesNotContain('9');
  }
}
