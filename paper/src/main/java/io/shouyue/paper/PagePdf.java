package io.shouyue.paper;

import java.util.List;

/** Writes a page as a PDF with its font inside and nothing attached. */
public final class PagePdf {
  private PagePdf() {}

  /**
   * The PDF of a page; what its font cannot show is drawn as a box.
   *
   * @param page starts with its title
   * @param foot what stands at the foot of each sheet
   */
  public static byte[] write(List<Block> page, String foot) {
    return Print.of(page, foot, null);
  }
}
