package io.shouyue.gateway.route;

import java.util.List;
import java.util.Set;

/**
 * One row of the table.
 *
 * @param methods as on the wire
 * @param segments of the path; {@code *} stands for any one, a last {@code **} for any number
 * @param largestBody in bytes
 */
record Route(Set<String> methods, List<String> segments, Service service, long largestBody) {

  boolean matches(String method, List<String> path) {
    return methods.contains(method) && matches(path);
  }

  private boolean matches(List<String> path) {
    boolean open = segments.getLast().equals("**");
    int fixed = open ? segments.size() - 1 : segments.size();
    if (open ? path.size() < fixed : path.size() != fixed) {
      return false;
    }
    for (int i = 0; i < fixed; i++) {
      if (!segments.get(i).equals("*") && !segments.get(i).equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }
}
