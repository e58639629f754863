package io.shouyue.retention.term;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TermPropertyTest {

  @Property
  void aMobileIsTheSameHoweverItIsTyped(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(9) String rest) {
    String mobile = "13" + rest;
    Term plain = Term.of(mobile).orElseThrow();

    assertThat(plain.kind()).isEqualTo(Term.Kind.MOBILE);
    assertThat(Term.of("+86 " + mobile.substring(0, 3) + " " + mobile.substring(3)))
        .contains(plain);
    assertThat(Term.of("0086-" + mobile)).contains(plain);
  }

  @Property
  void whatIsTypedNeverShowsInWhatIsPrinted(@ForAll @StringLength(min = 3, max = 40) String typed) {
    Term.of(typed).ifPresent(term -> assertThat(term).hasToString("Term[" + term.kind() + "]"));
  }

  @Test
  void kindsAreToldApart() {
    assertThat(Term.of("11010519491231002x").map(Term::kind)).contains(Term.Kind.DOCUMENT);
    assertThat(Term.of("Some.One@Example.invalid"))
        .contains(new Term(Term.Kind.MAIL, "some.one@example.invalid"));
    assertThat(Term.of("customer-4711").map(Term::kind)).contains(Term.Kind.ACCOUNT);
    assertThat(Term.of("ab")).isEmpty();
  }
}
