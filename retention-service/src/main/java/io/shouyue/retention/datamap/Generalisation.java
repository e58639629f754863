package io.shouyue.retention.datamap;

/** How a value is made coarser. */
public enum Generalisation {
  /** A birth date to five years, eighty and older to one band. */
  FIVE_YEARS,
  TEN_YEARS,
  /** A time to its week's Monday. */
  WEEK,
  MONTH,
  YEAR,
  /** An amount to the lower edge of its band, a million and more to one. */
  MONEY_BAND,
  /** An address to its city. */
  CITY
}
