package io.shouyue.stack.seed;

/**
 * Somebody who does not exist. The document number has a right check digit and a region code that
 * is assigned to nobody's town.
 *
 * @param user the website's own user id
 * @param username as typed when signing in at the website
 * @param name full name
 * @param idNumber GB 11643, 18 characters
 * @param mobile made up
 * @param email below {@code .invalid}
 */
public record Person(
    String user, String username, String name, String idNumber, String mobile, String email) {
  @Override
  public String toString() {
    return "Person[" + user + "]";
  }
}
