package io.shouyue.paper;

/** The last line of each page: which receipt, which page of how many. */
final class Foot {
  private Foot() {}

  static String of(String receipt, int page, int pages) {
    return receipt + " · " + page + " / " + pages;
  }
}
