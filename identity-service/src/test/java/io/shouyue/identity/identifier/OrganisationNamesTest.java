package io.shouyue.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.personal.OrganisationName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNamesTest {
  @ParameterizedTest
  @CsvSource({
    "示例（深圳）科技有限公司,示例(深圳)科技有限公司",
    "示例 (深圳) 科技有限公司,示例〔深圳〕科技有限公司",
    "Sample  Trading Co.,SAMPLE trading co.",
    "买买提•示例商店,买买提·示例商店",
    "ＡＢＣ示例有限公司,ABC示例有限公司"
  })
  void oneNameHoweverPrinted(String one, String other) {
    assertThat(OrganisationNames.difference(name(one), name(other))).isEmpty();
  }

  @Test
  void aDifferenceIsShownWhereItBegins() {
    assertThat(OrganisationNames.difference(name("示例深圳科技"), name("示例广州科技")))
        .contains(new OrganisationNames.Difference(3, "深圳科技", "广州科技"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=示例公司", "@示例", "示例\u0007公司", "示"})
  void whatNoLicencePrintsIsRefused(String typed) {
    assertThat(OrganisationNames.check(typed)).isInstanceOf(Checked.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4000020919200109292", "3602-0288-0920-1010-123", "12345"})
  void accountsHaveNoCheckDigit(String typed) {
    assertThat(BankAccounts.check(typed)).isInstanceOf(Checked.Ok.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "12345A", "123456789012345678901234567890123"})
  void whatIsNoAccountIsRefused(String typed) {
    assertThat(BankAccounts.check(typed))
        .isEqualTo(new Checked.Refused<>(IdentifierFault.BANK_ACCOUNT_FORM));
  }

  @ParameterizedTest
  @CsvSource({"102 584 000 001,102584000001", "示例银行 深圳分行,示例银行深圳分行"})
  void aBranchIsACodeOrAName(String typed, String kept) {
    assertThat(BankAccounts.branch(typed)).isEqualTo(new Checked.Ok<>(kept));
  }

  private static OrganisationName name(String typed) {
    return switch (OrganisationNames.check(typed)) {
      case Checked.Ok<OrganisationName>(OrganisationName name) -> name;
      case Checked.Refused<OrganisationName>(var fault) -> throw new AssertionError(fault);
    };
  }
}
