-- How often promises were kept is asked by everybody who opens the trust page, and a site may have
-- a million ended clocks behind it. What a clock ended as is added to its month once, by a job;
-- clocks that the job has not got to are counted as they stand, so that the sum is always right.
CREATE TABLE promise_month (
  site text NOT NULL,
  promise text NOT NULL,
  outcome text NOT NULL
    CONSTRAINT promise_month_outcome_ck CHECK (outcome IN ('KEPT', 'BROKEN', 'MOOT')),
  month date NOT NULL,
  clocks bigint NOT NULL,
  CONSTRAINT promise_month_pk PRIMARY KEY (site, promise, outcome, month)
);
COMMENT ON TABLE promise_month IS 'Counts alone; a clock stays counted when its request is anonymised';
COMMENT ON COLUMN promise_month.month IS
  'First day of the month in Beijing in which the clock ended, or fell due if broken; -infinity where its dates were gone before it was counted';

ALTER TABLE request_clock ADD COLUMN counted_outcome text, ADD COLUMN counted_month date;
COMMENT ON COLUMN request_clock.counted_outcome IS
  'As what the clock stands in promise_month; null where it does not';
DROP INDEX request_clock_kept;
CREATE INDEX request_clock_kept ON request_clock (site, promise, ended_at) WHERE outcome = 'KEPT';
DROP INDEX request_clock_broken;

CREATE VIEW promise_uncounted AS
SELECT request_id, site, promise, outcome, counted_outcome, counted_month,
  coalesce(CAST(date_trunc('month', (CASE outcome WHEN 'BROKEN' THEN due ELSE ended_at END)
    AT TIME ZONE 'Asia/Shanghai') AS date), '-infinity') AS month
FROM request_clock WHERE outcome IS DISTINCT FROM counted_outcome;
COMMENT ON VIEW promise_uncounted IS 'Clocks that ended, or run again, since they were counted';

-- What ended so far.
INSERT INTO promise_month (site, promise, outcome, month, clocks)
SELECT site, promise, outcome, month, count(*) FROM promise_uncounted WHERE outcome IS NOT NULL
GROUP BY site, promise, outcome, month;
UPDATE request_clock c SET counted_outcome = u.outcome, counted_month = u.month
FROM promise_uncounted u
WHERE u.request_id = c.request_id AND u.promise = c.promise AND u.outcome IS NOT NULL;
CREATE INDEX request_clock_uncounted ON request_clock (site)
  WHERE outcome IS DISTINCT FROM counted_outcome;

CREATE VIEW promise_ended AS
SELECT site, promise, outcome, month, clocks FROM promise_month
UNION ALL
SELECT site, promise, outcome, month, 1 FROM promise_uncounted WHERE outcome IS NOT NULL
UNION ALL
SELECT site, promise, counted_outcome, counted_month, -1 FROM promise_uncounted
WHERE counted_outcome IS NOT NULL;
COMMENT ON VIEW promise_ended IS 'To be summed up: how many clocks ended as what in which month';
