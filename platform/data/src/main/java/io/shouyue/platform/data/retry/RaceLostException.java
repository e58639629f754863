package io.shouyue.platform.data.retry;

/**
 * Another transaction wrote meanwhile what this one had found absent. Rolls back; repeated under
 * {@link RetryOnConflict} the work finds what the other wrote.
 */
public class RaceLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what for the log: which rows, without any value
   */
  public RaceLostException(String what) {
    super(what);
  }
}
