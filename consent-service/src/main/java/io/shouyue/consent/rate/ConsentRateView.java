package io.shouyue.consent.rate;

/**
 * How the people stand who were last asked for a purpose in that version.
 *
 * @param ended expired, or superseded and not answered since
 */
public record ConsentRateView(
    String purpose, int version, long given, long declined, long withdrawn, long ended) {
  static ConsentRateView of(ConsentRate rate) {
    return new ConsentRateView(
        rate.purpose(),
        rate.version(),
        rate.given(),
        rate.declined(),
        rate.withdrawn(),
        rate.ended());
  }
}
