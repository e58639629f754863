package io.shouyue.retention.schedule;

/** What became of a record in a run. */
public enum ItemState {
  PENDING,
  DONE,
  /** Tried too often; the record is found again by the next run. */
  FAILED,
  /** A legal hold stands in the way. */
  SUSPENDED,
  /** A law still asks for it although its purpose is over. */
  RESTRICTED,
  /** Two rules end it differently and the officer has not decided. */
  CONFLICT,
  /** The data map knows no place that holds the category. */
  UNMAPPED
}
