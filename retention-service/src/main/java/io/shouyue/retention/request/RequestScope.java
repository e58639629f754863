package io.shouyue.retention.request;

/** Which part of the requests a list is about, and so in which order it goes. */
public enum RequestScope {
  /** All of them, what is due first in front. */
  ALL,
  /** Those in which somebody still owes the person something, what is due first in front. */
  OPEN,
  /** The others, what ended last in front. */
  ENDED
}
