-- The desk's numbers are about what is open or what happened lately; they must not cost more because
-- a site has a million requests behind it.

CREATE INDEX request_open ON request (site, due, id)
  INCLUDE (state, type, assignee, received_at)
  WHERE state IN ('RECEIVED', 'AWAITING_IDENTITY', 'IN_PROGRESS', 'AWAITING_REQUESTER', 'GRANTED',
    'PARTLY', 'EXECUTING');
CREATE INDEX request_by_receipt ON request (site, received_at, id);
CREATE INDEX request_by_closing ON request (site, closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX request_clock_kept ON request_clock (ended_at) INCLUDE (request_id, promise)
  WHERE outcome = 'KEPT';
CREATE INDEX request_clock_broken ON request_clock (due) INCLUDE (request_id, promise)
  WHERE outcome IS NULL OR outcome = 'BROKEN';
