package io.shouyue.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ThemeTest {

  @Test
  void everyMessageIsThereInBothLanguages() throws IOException {
    assertThat(messages("zh_CN").keySet()).isEqualTo(messages("en").keySet());
  }

  private static Properties messages(String locale) throws IOException {
    String file = "/theme/shouyue/login/messages/messages_" + locale + ".properties";
    Properties messages = new Properties();
    try (var stream = ThemeTest.class.getResourceAsStream(file)) {
      messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return messages;
  }
}
