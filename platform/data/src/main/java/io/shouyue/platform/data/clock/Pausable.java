package io.shouyue.platform.data.clock;

/** Background work that stands still while the legal clock is moved. */
public interface Pausable {
  /** Starts nothing new until {@link #resume()}. */
  void pause();

  /** Goes on. */
  void resume();

  /** How much is being worked on at this moment; falls to zero some time after {@link #pause()}. */
  int inFlight();
}
