package io.shouyue.identity.identifier;

/** Made-up numbers of licences with right check characters. */
public final class LicenceSamples {
  private LicenceSamples() {}

  /**
   * A unified social credit code.
   *
   * @param kind two characters, such as {@code 91}
   * @param region six digits
   * @param organisation the eight characters before the organisation's check character
   */
  public static String uscc(String kind, String region, String organisation) {
    String start = kind + region + organisation;
    start += Licences.organisationCharacter(start);
    return start + Licences.checkCharacter(start);
  }
}
