package io.shouyue.stack;

/**
 * Something the person at the terminal must know: the message is one plain sentence that names what
 * is wrong and what to do. It is printed without a stack trace and ends the command.
 */
public final class StackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do about it
   */
  public StackException(String message) {
    super(message);
  }

  /**
   * @param message what is wrong and what to do about it
   * @param cause what it came from, kept for {@code --verbose}
   */
  public StackException(String message, Throwable cause) {
    super(message, cause);
  }
}
