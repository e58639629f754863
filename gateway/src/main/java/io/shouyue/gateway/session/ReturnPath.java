package io.shouyue.gateway.session;

import io.shouyue.gateway.entry.PathCheck;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a browser may go after signing in: pages of our own web app, nothing else. */
final class ReturnPath {

  private static final String HOME = "/";
  private static final Pattern PAGE = Pattern.compile("/(me|desk)(/[^?#]*)?");
  private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&._~-]*");

  private ReturnPath() {}

  /** Gives {@code wanted} back if it is such a page, and the start page otherwise. */
  static String of(@Nullable String wanted) {
    if (wanted == null) {
      return HOME;
    }
    int mark = wanted.indexOf('?');
    String path = mark < 0 ? wanted : wanted.substring(0, mark);
    String query = mark < 0 ? "" : wanted.substring(mark + 1);
    boolean ours =
        PAGE.matcher(path).matches() && PathCheck.isPlain(path) && QUERY.matcher(query).matches();
    return ours ? wanted : HOME;
  }
}
