/** How long to wait at most, in milliseconds: a page in the background paints no frame. */
const PATIENCE = 100;

/** Until the browser has painted what there is. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, PATIENCE);
  });
}
