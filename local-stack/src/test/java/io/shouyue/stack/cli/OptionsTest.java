package io.shouyue.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.stack.SeedKind;
import io.shouyue.stack.StackException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void optionsMayStandBeforeAndAfterTheCommand() {
    Options options = Options.parse("--data", "/tmp/数据", "clock", "+366d", "--port-base", "9000");

    assertThat(options.command()).isEqualTo("clock");
    assertThat(options.arguments()).containsExactly("+366d");
    assertThat(options.data()).contains("/tmp/数据");
    assertThat(options.portBase()).isEqualTo(9000);
  }

  @Test
  void withoutWordsHelpIsMeantAndTheDefaultsHold() {
    Options options = Options.parse();

    assertThat(options.command()).isEqualTo("help");
    assertThat(options.arguments()).isEqualTo(List.of());
    assertThat(options.portBase()).isEqualTo(8080);
    assertThat(options.json()).isFalse();
  }

  @Test
  void whichPeopleANewStackIsGivenIsSaidByName() {
    assertThat(SettingsReader.seed(Options.parse("up"))).isEqualTo(SeedKind.YEAR);
    assertThat(SettingsReader.seed(Options.parse("up", "--demo", "year"))).isEqualTo(SeedKind.YEAR);
    assertThat(SettingsReader.seed(Options.parse("up", "--demo", "small")))
        .isEqualTo(SeedKind.SMALL);
    assertThat(SettingsReader.seed(Options.parse("up", "--empty"))).isEqualTo(SeedKind.SITE);
  }

  @Test
  void anOptionThatNobodyKnowsIsNamed() {
    assertThatThrownBy(() -> Options.parse("up", "--prot-base", "1"))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("--prot-base");
  }

  @Test
  void anOptionWithoutItsValueIsNamed() {
    assertThatThrownBy(() -> Options.parse("up", "--data")).hasMessage("--data needs a value.");
    assertThatThrownBy(() -> Options.parse("up", "--port-base", "many"))
        .hasMessageContaining("many");
  }
}
