package io.shouyue.platform.web.letter;

/** How a letter reaches whoever it is for. */
public enum LetterWay {
  MAIL,
  /** The words of the short message; a carrier sends its own template's. */
  SMS,
  /** The message box of the privacy centre. */
  PRIVACY_CENTRE,
  /** A group chat of the desk. */
  ROBOT
}
