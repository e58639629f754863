package io.shouyue.identity.stepup;

/** The rungs of the ladder, the easiest for the person first. */
public enum StepUpWay {
  /** The person signed in a short while ago. */
  FRESH_LOGIN,
  /** A code to the mobile of the account came back. */
  MOBILE_CODE,
  /** The number of the verified document was repeated. */
  ID_NUMBER,
  /** The number of the verified licence was repeated. */
  LICENCE_NUMBER
}
