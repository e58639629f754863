package io.shouyue.platform.personal;

/**
 * A value about a person. Its {@code toString} never shows it; {@link #reveal()} is the one way
 * out.
 */
public sealed interface PersonalData
    permits PersonName,
        IdNumber,
        Mobile,
        BankCard,
        BankAccount,
        OrganisationName,
        LicenceNumber,
        Email,
        FreeText {
  /** The value in clear. Call it only where the value is stored sealed, compared or sent on. */
  String reveal();

  /** What may be shown on a page: enough for the person to recognise it, too little to use it. */
  String masked();
}
