package io.shouyue.identity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.identity.identifier.DocumentNumber.Region;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "440524188001010014",
        "810000199001010019",
        "820000200002290021",
        "830000199506150037",
        "932840200001010018"
      })
  void publishedSamplesAreWellFormedOrTooOld(String sample) {
    // The second sample was born in 1880 and would be older than anyone.
    LocalDate sampleDay = sample.contains("1880") ? LocalDate.of(1999, 1, 1) : TODAY;

    assertThat(DocumentNumbers.check(sample, sampleDay)).isInstanceOf(Checked.Ok.class);
  }

  @ParameterizedTest
  @CsvSource({
    "110105194912310021,ID_NUMBER_CHECK_DIGIT",
    "110101190002290011,ID_NUMBER_DATE",
    "110105194913310022,ID_NUMBER_DATE",
    "110105491231002,ID_NUMBER_OLD",
    "11010519491231002,ID_NUMBER_LENGTH",
    "1101051949123100X2,ID_NUMBER_CHARACTERS",
    "01010519491231002X,ID_NUMBER_CHARACTERS",
    "11O10519491231002X,ID_NUMBER_CHARACTERS",
    "440524188001010014,ID_NUMBER_AGE",
    "'',MISSING",
    "' - ',MISSING"
  })
  void malformedNumbersAreRefusedForTheReasonThatHelps(String raw, IdentifierFault fault) {
    assertThat(DocumentNumbers.check(raw, TODAY)).isEqualTo(new Checked.Refused<>(fault));
  }

  @Test
  void aNumberOfTomorrowIsRefusedTodayAndGoodTomorrow() {
    String number = DocumentNumberSamples.number("110101", LocalDate.of(2026, 11, 21), 1);

    assertThat(DocumentNumbers.check(number, TODAY))
        .isEqualTo(new Checked.Refused<>(IdentifierFault.ID_NUMBER_FUTURE));
    assertThat(DocumentNumbers.check(number, TODAY.plusDays(1))).isInstanceOf(Checked.Ok.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002x",
        " 110105 19491231 002X ",
        "110105-19491231-002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105\u200b19491231002ｘ"
      })
  void waysOfTypingOneNumberAreOneNumber(String raw) {
    assertThat(ok(raw).number().reveal()).isEqualTo("11010519491231002X");
  }

  @Test
  void theKindFollowsFromTheFirstDigits() {
    assertThat(ok("11010519491231002X").kind()).isEqualTo(DocumentKind.RESIDENT_ID);
    assertThat(ok("830000199506150037").kind()).isEqualTo(DocumentKind.RESIDENCE_PERMIT);
    assertThat(ok("932840200001010018").kind()).isEqualTo(DocumentKind.FOREIGN_PERMANENT_RESIDENT);
  }

  @ParameterizedTest
  @CsvSource({
    "110105,KNOWN",
    "659001,KNOWN",
    "810000,KNOWN",
    "840000,REVIEW",
    "710000,REVIEW",
    "990000,REVIEW"
  })
  void anUnknownRegionIsLookedAtAndNeverRefused(String address, Region region) {
    String number = DocumentNumberSamples.number(address, LocalDate.of(1990, 1, 1), 1);

    assertThat(ok(number).region()).isEqualTo(region);
  }

  @Test
  void printingADocumentShowsNothing() {
    assertThat(ok("11010519491231002X").toString()).doesNotContain("1949");
  }

  private static DocumentNumber ok(String raw) {
    return switch (DocumentNumbers.check(raw, TODAY)) {
      case Checked.Ok<DocumentNumber>(DocumentNumber document) -> document;
      case Checked.Refused<DocumentNumber>(IdentifierFault fault) ->
          throw new AssertionError(fault);
    };
  }
}
