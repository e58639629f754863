package io.shouyue.platform.data.group;

/** What became of one write in a batch that was committed. */
public sealed interface Outcome<R> {
  /** It is durable. */
  record Done<R>(R result) implements Outcome<R> {}

  /** It was refused, and nothing of it is kept; its neighbours are not concerned. */
  record Refused<R>(RuntimeException why) implements Outcome<R> {}

  /** It cannot share a transaction with one of its neighbours, and goes into the next batch. */
  record Later<R>() implements Outcome<R> {}
}
