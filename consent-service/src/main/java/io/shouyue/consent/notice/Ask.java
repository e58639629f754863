package io.shouyue.consent.notice;

/** What an item wants of the person: a choice, or only to be told and acknowledged. */
public enum Ask {
  CONSENT,
  NOTICE
}
