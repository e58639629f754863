package io.shouyue.identity.identifier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Made-up document numbers with the right check character. */
public final class DocumentNumberSamples {
  private DocumentNumberSamples() {}

  public static String number(String address, LocalDate birthDate, int sequence) {
    String body =
        address
            + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE)
            + String.format(Locale.ROOT, "%03d", sequence);
    return body + CheckDigit.of(body);
  }
}
