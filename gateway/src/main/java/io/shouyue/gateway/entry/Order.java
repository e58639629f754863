package io.shouyue.gateway.entry;

/**
 * The order of our handlers on the router. Quarkus prepares authentication at -200, so whatever
 * asks who is signed in comes later.
 */
public final class Order {

  public static final int ENTRY = -1000;
  public static final int GATE = -950;
  public static final int LIMIT = -900;
  public static final int ORIGIN = -800;
  public static final int SESSION = -100;
  public static final int LOCAL = -90;
  public static final int PROXY = -80;
  public static final int PAGE = -70;
  public static final int NOTHING = -60;

  private Order() {}
}
