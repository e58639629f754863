package io.shouyue.identity.identifier;

import io.shouyue.identity.identifier.DocumentNumber.Region;
import io.shouyue.platform.personal.IdNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of documents that people cross a border with, and of the first permanent-residence cards.
 * Where a number has no check character, its form is all that can be said.
 */
public final class TravelDocuments {
  /** A letter for the region and eight digits; two more count the issues of a card. */
  private static final Pattern HK_MACAU = Pattern.compile("[HM]\\d{8}(\\d{2})?");

  private static final Pattern TAIWAN = Pattern.compile("\\d{8}(\\d{2})?");
  private static final Pattern PASSPORT = Pattern.compile("(?=.*\\d)[A-Z0-9]{5,15}");
  private static final Pattern OLD_CARD = Pattern.compile("[A-Z]{3}\\d{12}");
  private static final int OLD_CARD_LENGTH = 15;
  private static final int CENTURY = 100;
  private static final int[] WEIGHTS = {7, 3, 1};
  private static final int LETTER_A = 10;

  private TravelDocuments() {}

  /** Checks a typed number of a document of {@code kind}; {@code today} in Beijing. */
  public static Checked<DocumentNumber> check(
      @Nullable String raw, DocumentKind kind, LocalDate today) {
    String number = IdentifierText.normalise(raw == null ? "" : raw);
    if (number.isEmpty()) {
      return new Checked.Refused<>(IdentifierFault.MISSING);
    }
    return switch (kind) {
      case HK_MACAU_TRAVEL_PERMIT ->
          byForm(number, kind, HK_MACAU, IdentifierFault.HK_MACAU_PERMIT_FORM);
      case TAIWAN_TRAVEL_PERMIT -> byForm(number, kind, TAIWAN, IdentifierFault.TAIWAN_PERMIT_FORM);
      case PASSPORT -> byForm(number, kind, PASSPORT, IdentifierFault.PASSPORT_FORM);
      case FOREIGN_PERMANENT_RESIDENT ->
          number.length() == OLD_CARD_LENGTH ? oldCard(number, today) : card(number, today);
      case RESIDENT_ID, RESIDENCE_PERMIT -> DocumentNumbers.check(number, today);
    };
  }

  /** The card since 2023 begins with a 9. */
  private static Checked<DocumentNumber> card(String number, LocalDate today) {
    return number.startsWith("9")
        ? DocumentNumbers.check(number, today, true)
        : new Checked.Refused<>(IdentifierFault.RESIDENCE_CARD_FORM);
  }

  private static Checked<DocumentNumber> byForm(
      String number, DocumentKind kind, Pattern form, IdentifierFault fault) {
    return form.matcher(number).matches()
        ? new Checked.Ok<>(
            new DocumentNumber(new IdNumber(number), kind, Optional.empty(), Region.KNOWN))
        : new Checked.Refused<>(fault);
  }

  /** Country, four digits of region, YYMMDD, a digit of sequence, a check digit by 7-3-1. */
  private static Checked<DocumentNumber> oldCard(String number, LocalDate today) {
    if (!OLD_CARD.matcher(number).matches()) {
      return new Checked.Refused<>(IdentifierFault.RESIDENCE_CARD_FORM);
    }
    Optional<LocalDate> birthDate = birthDate(number, today);
    if (birthDate.isEmpty()) {
      return new Checked.Refused<>(IdentifierFault.ID_NUMBER_DATE);
    }
    if (oldCardDigit(number) != number.charAt(OLD_CARD_LENGTH - 1)) {
      return new Checked.Refused<>(IdentifierFault.ID_NUMBER_CHECK_DIGIT);
    }
    return new Checked.Ok<>(
        new DocumentNumber(
            new IdNumber(number),
            DocumentKind.FOREIGN_PERMANENT_RESIDENT,
            birthDate,
            Region.KNOWN));
  }

  /** Two digits of a year mean the last one that is not in the future. */
  private static Optional<LocalDate> birthDate(String number, LocalDate today) {
    int century = today.getYear() / CENTURY * CENTURY;
    int year = century + Integer.parseInt(number, 7, 9, 10);
    int month = Integer.parseInt(number, 9, 11, 10);
    int day = Integer.parseInt(number, 11, 13, 10);
    return DocumentNumbers.date(year, month, day)
        .filter(date -> !date.isAfter(today))
        .or(() -> DocumentNumbers.date(year - CENTURY, month, day));
  }

  /** The check digit for the first 14 characters. */
  static char oldCardDigit(String number) {
    int sum = 0;
    for (int i = 0; i < OLD_CARD_LENGTH - 1; i++) {
      char c = number.charAt(i);
      int value = Character.isDigit(c) ? c - '0' : c - 'A' + LETTER_A;
      sum += value * WEIGHTS[i % WEIGHTS.length];
    }
    return (char) ('0' + sum % 10);
  }
}
