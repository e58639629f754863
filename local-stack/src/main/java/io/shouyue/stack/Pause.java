package io.shouyue.stack;

/** Waiting between two looks at something. */
public final class Pause {
  private Pause() {}

  /**
   * Waits.
   *
   * @throws StackException when the thread is interrupted, which it stays
   */
  public static void of(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }
}
