package io.shouyue.retention.peer;

import java.util.List;

/** Orders about several people, as every service takes them. */
record StateOrders(List<One> orders) {

  /** One person's. */
  record One(String subject, StateOrder order) {}
}
