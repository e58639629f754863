package io.shouyue.platform.error;

import io.shouyue.platform.text.LocalText;

/**
 * What a catalogue says of one error.
 *
 * @param code stable, kebab-case
 * @param status HTTP status, 400–599
 * @param title one short sentence without personal data and without internals
 */
public record ErrorEntry(String code, int status, LocalText title) {

  public ErrorEntry(String code, int status, String zh, String en) {
    this(code, status, new LocalText(zh, en));
  }
}
