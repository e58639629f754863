-- What the desk and the public figures count of clocks is counted per site, and a site may have a
-- million requests behind it: with the site beside the clock no request has to be looked up.
ALTER TABLE request_clock ADD COLUMN site text;
UPDATE request_clock c SET site = r.site FROM request r WHERE r.id = c.request_id;
ALTER TABLE request_clock ALTER COLUMN site SET NOT NULL;
COMMENT ON COLUMN request_clock.site IS 'The request''s; it never changes';

DROP INDEX request_clock_kept;
DROP INDEX request_clock_broken;
CREATE INDEX request_clock_kept ON request_clock (site, ended_at) INCLUDE (promise)
  WHERE outcome = 'KEPT';
CREATE INDEX request_clock_broken ON request_clock (site, due) INCLUDE (promise)
  WHERE outcome IS NULL OR outcome = 'BROKEN';
CREATE INDEX request_clock_running ON request_clock (site, promise) INCLUDE (due)
  WHERE outcome IS NULL;
