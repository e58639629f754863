package io.shouyue.identity.letter;

/** How a letter reaches a person. */
public enum LetterWay {
  MAIL,
  /** The words of the short message; a carrier sends its own template's. */
  SMS,
  /** The message box of the privacy centre. */
  PRIVACY_CENTRE
}
