package io.shouyue.identity.identifier;

import static io.shouyue.identity.identifier.DocumentKind.FOREIGN_PERMANENT_RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.identity.identifier.DocumentNumber.Region;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelDocumentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @CsvSource({
    "HK_MACAU_TRAVEL_PERMIT,H00000000",
    "HK_MACAU_TRAVEL_PERMIT,m 0000000001",
    "TAIWAN_TRAVEL_PERMIT,00000000",
    "TAIWAN_TRAVEL_PERMIT,0000000001",
    "PASSPORT,E00000000",
    "FOREIGN_PERMANENT_RESIDENT,USA110090010101",
    "FOREIGN_PERMANENT_RESIDENT,932840200001010018",
    "RESIDENT_ID,11010519491231002X",
    "RESIDENCE_PERMIT,810000199001010019"
  })
  void fine(DocumentKind kind, String typed) {
    assertThat(document(kind, typed)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "HK_MACAU_TRAVEL_PERMIT,A12345678,HK_MACAU_PERMIT_FORM",
    "HK_MACAU_TRAVEL_PERMIT,H000000001,HK_MACAU_PERMIT_FORM",
    "TAIWAN_TRAVEL_PERMIT,1234567,TAIWAN_PERMIT_FORM",
    "PASSPORT,ABCDEFGH,PASSPORT_FORM",
    "PASSPORT,E1,PASSPORT_FORM",
    "FOREIGN_PERMANENT_RESIDENT,USA110090010100,ID_NUMBER_CHECK_DIGIT",
    "FOREIGN_PERMANENT_RESIDENT,USA110090023000,ID_NUMBER_DATE",
    "FOREIGN_PERMANENT_RESIDENT,110105194912310,RESIDENCE_CARD_FORM",
    "FOREIGN_PERMANENT_RESIDENT,11010519491231002X,RESIDENCE_CARD_FORM",
    "RESIDENT_ID,'',MISSING"
  })
  void refusedForItsReason(DocumentKind kind, String typed, IdentifierFault fault) {
    assertThat(TravelDocuments.check(typed, kind, TODAY)).isEqualTo(new Checked.Refused<>(fault));
  }

  @Test
  void aForeignersCardWhoseCheckCharacterFailsIsLookedAt() {
    assertThat(document(FOREIGN_PERMANENT_RESIDENT, "911124198108030028").region())
        .isEqualTo(Region.REVIEW);
  }

  @Test
  void twoDigitsOfAYearAreNeverInTheFuture() {
    assertThat(document(FOREIGN_PERMANENT_RESIDENT, "USA110090010101").birthDate())
        .contains(LocalDate.of(1990, 1, 1));
  }

  @Property
  void oneWrongDigitOfAnOldCardIsSeenUnlessItsWeightHidesIt(
      @ForAll("oldCards") String card, @ForAll @IntRange(min = 14, max = 14) int position) {
    char wrong = (char) ('0' + (card.charAt(position) - '0' + 1) % 10);

    assertThat(
            TravelDocuments.check(
                card.substring(0, position) + wrong, FOREIGN_PERMANENT_RESIDENT, TODAY))
        .isInstanceOf(Checked.Refused.class);
  }

  @Property
  void everyOldCardWithItsDigitIsFine(@ForAll("oldCards") String card) {
    assertThat(document(FOREIGN_PERMANENT_RESIDENT, card).number().reveal()).isEqualTo(card);
  }

  @Property
  void everyCardWithItsDigitIsFineAndNoOtherDigit(
      @ForAll("cards") String card, @ForAll @IntRange(min = 1, max = 9) int step) {
    int last = card.length() - 1;
    char other = (char) ('0' + (card.charAt(last) - '0' + step) % 10);

    assertThat(BankCards.check(card)).isInstanceOf(Checked.Ok.class);
    assertThat(BankCards.check(card.substring(0, last) + other))
        .isEqualTo(new Checked.Refused<>(IdentifierFault.BANK_CARD_CHECK_DIGIT));
  }

  @ParameterizedTest
  @CsvSource({"6200000000000005", "6200000000000000000", "6200 0000-0000 0005"})
  void publishedSamplesAreFine(String typed) {
    assertThat(BankCards.check(typed)).isInstanceOf(Checked.Ok.class);
  }

  @Provide
  Arbitrary<String> oldCards() {
    Arbitrary<String> countries = Arbitraries.strings().withCharRange('A', 'Z').ofLength(3);
    Arbitrary<String> regions = Arbitraries.strings().numeric().ofLength(4);
    Arbitrary<Integer> years = Arbitraries.integers().between(30, 99);
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
    return Combinators.combine(countries, regions, years, months, days)
        .as((c, r, y, m, d) -> "%s%s%02d%02d%02d1".formatted(c, r, y, m, d))
        .map(start -> start + TravelDocuments.oldCardDigit(start));
  }

  @Provide
  Arbitrary<String> cards() {
    return Arbitraries.strings()
        .numeric()
        .ofMinLength(12)
        .ofMaxLength(18)
        .map(digits -> digits + BankCards.checkDigit(digits));
  }

  private static DocumentNumber document(DocumentKind kind, String typed) {
    return switch (TravelDocuments.check(typed, kind, TODAY)) {
      case Checked.Ok<DocumentNumber>(DocumentNumber document) -> document;
      case Checked.Refused<DocumentNumber>(var fault) -> throw new AssertionError(fault);
    };
  }
}
