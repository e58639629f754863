package io.shouyue.stack.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {
  /** As many as the demo's year has. */
  private static final List<Person> EVERYBODY = People.first(2000);

  @Test
  void documentNumbersHaveTheCheckDigitOfTheStandardsOwnExample() {
    assertThat(People.checkDigit("11010519491231002")).isEqualTo('X');
  }

  @Test
  void nobodySharesANumberANameToSignInWithOrAMobile() {
    assertThat(EVERYBODY).extracting(Person::idNumber).doesNotHaveDuplicates();
    assertThat(EVERYBODY).extracting(Person::username).doesNotHaveDuplicates();
    assertThat(EVERYBODY).extracting(Person::mobile).doesNotHaveDuplicates();
  }

  @Test
  void nobodyMeetsAnOutcomeOfTheSandboxThatIsNoMatch() {
    assertThat(EVERYBODY).extracting(p -> p.idNumber().charAt(14)).doesNotContain('9');
  }
}
