package io.shouyue.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.personal.BankAccount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class BankAccountsPropertyTest {
  @Property
  void anyFiveToThirtyTwoDigitsAreAnAccount(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 5, max = 32) String digits) {
    String typed = digits.substring(0, 4) + "-" + digits.substring(4) + " ";

    assertThat(BankAccounts.check(typed)).isEqualTo(new Checked.Ok<>(new BankAccount(digits)));
  }

  @Property
  void oneDigitLessOrMoreIsRefused(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(4) String four,
      @ForAll @CharRange(from = '0', to = '9') @StringLength(33) String many) {
    assertThat(BankAccounts.check(four)).isInstanceOf(Checked.Refused.class);
    assertThat(BankAccounts.check(many)).isInstanceOf(Checked.Refused.class);
  }

  @Property
  void aBranchOfDigitsHasTwelve(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 1, max = 20) String digits) {
    boolean twelve = digits.length() == 12;

    assertThat(BankAccounts.branch(digits) instanceof Checked.Ok<?>).isEqualTo(twelve);
  }
}
