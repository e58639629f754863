-- The holds of a day end together: a node takes some thousand plans for a while, and nobody else
-- takes them meanwhile. Each end had a timer of its own; now each instant has one, which only
-- begins what every node then goes on with.
ALTER TABLE erasure_plan ADD COLUMN leased_until timestamptz;
COMMENT ON COLUMN erasure_plan.leased_until IS
  'System time until which a node ends the plan together with others; null: it goes by itself';
CREATE INDEX erasure_plan_leased ON erasure_plan (leased_until) WHERE leased_until IS NOT NULL;
CREATE INDEX hold_running_end ON hold (ends_at) WHERE state = 'RUNNING';

DELETE FROM scheduled_tasks WHERE task_name = 'hold-end' AND NOT picked;
INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
SELECT DISTINCT 'holds-end', to_char(ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  convert_to('{}', 'UTF8'), ends_at, false, 1
FROM hold WHERE state = 'RUNNING' AND ends_at IS NOT NULL
ON CONFLICT DO NOTHING;
