package io.shouyue.retention.datamap;

/** What becomes of a column of a row that is anonymised. */
public enum Treatment {
  KEEP,
  NULL,
  GENERALISE,
  /** The first few characters stay; that alone anonymises nothing that identifies. */
  TRUNCATE,
  /** Random, and no table of it is kept. */
  RANDOM_TOKEN
}
