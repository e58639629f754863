package io.shouyue.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.personal.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"阿依古丽·买买提", "阿依古丽•买买提", "阿依古丽．买买提", "阿依古丽・买买提", "阿依古丽 · 买买提", "阿依古丽.买买提"})
  void everyMiddleDotIsTheSameDot(String raw) {
    assertThat(Names.check(raw)).isEqualTo(name("阿依古丽·买买提"));
  }

  @ParameterizedTest
  @CsvSource({
    "欧 阳　修,欧阳修",
    "' 李白 ',李白",
    "Ｍａｒｙ  Ann,Mary Ann",
    "O'Neil-Smith J.,O'Neil-Smith J.",
    "\uD842\uDFB7田,\uD842\uDFB7田"
  })
  void spacesWidthsAndRareCharactersAreHandled(String raw, String expected) {
    assertThat(Names.check(raw)).isEqualTo(name(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "'',MISSING",
    "李,NAME_LENGTH",
    "李4,NAME_CHARACTERS",
    "·李白,NAME_CHARACTERS",
    "李白·,NAME_CHARACTERS",
    "<李白>,NAME_CHARACTERS",
    "\uE000\uE001,NAME_CHARACTERS"
  })
  void whatIsNoNameIsRefused(String raw, IdentifierFault fault) {
    assertThat(Names.check(raw)).isEqualTo(new Checked.Refused<>(fault));
  }

  private static Checked<PersonName> name(String expected) {
    return new Checked.Ok<>(new PersonName(expected));
  }
}
