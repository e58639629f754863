package io.shouyue.stack.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTextTest {
  private final SecretText text = new SecretText(new SecureRandom());

  @Test
  void secretsAreLettersAndDigitsAndNeverTheSameTwice() {
    assertThat(Stream.generate(text::next).limit(200))
        .allMatch(secret -> secret.matches("[A-Za-z0-9]{32}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void passwordsAreLongEnoughForTheRealmAndEasyToCopy() {
    assertThat(Stream.generate(text::password).limit(200))
        .allMatch(password -> password.matches("Sy7-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}"));
  }
}
