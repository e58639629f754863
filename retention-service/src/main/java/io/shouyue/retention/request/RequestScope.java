package io.shouyue.retention.request;

/** Which part of the requests a list is about. */
public enum RequestScope {
  ALL,
  /** Those in which somebody still owes the person something. */
  OPEN,
  ENDED
}
