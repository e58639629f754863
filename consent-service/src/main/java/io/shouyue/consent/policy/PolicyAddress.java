package io.shouyue.consent.policy;

/** Where anyone reads a published version; relative to the public base address. */
public final class PolicyAddress {
  private PolicyAddress() {}

  /** {@code /public/{site}/policies/{document}/versions/{version}}. */
  public static String of(String site, String document, int version) {
    return "/public/" + site + "/policies/" + document + "/versions/" + version;
  }
}
